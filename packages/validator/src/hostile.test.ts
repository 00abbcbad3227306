import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changed, editions } from "../test-cases.ts";
import { validate } from "./index.ts";

const found = (report: unknown) =>
  validate(report, { text: false }).findings.map(({ code, path }) => `${code} ${path}`);

test.each([undefined, null, 0, "", "report", true, [], [[]], () => 0, Symbol("x"), 1n, new Map()])(
  "anything can be judged: %s",
  (value) => {
    const [finding, ...others] = validate(value).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject(
      value instanceof Map ? { code: "missing-field", path: "/edition" } : { code: "wrong-type", path: "" },
    );
  },
);

describe.each(editions)("edition $edition", ({ base }) => {
  const cell = "/requests/received/total";

  test("own keys of prototypes are keys like others", () => {
    const text = JSON.stringify(base).replace('"organ":{', '"organ":{"__proto__":{"level":"county"},');
    expect(found(JSON.parse(text))).toEqual(["unknown-field /organ/__proto__"]);
    const spoilt = JSON.parse('{"toString":1,"valueOf":2,"toJSON":3}');
    expect(found(changed(base, { patch: { [cell]: spoilt } }))).toEqual([`wrong-type ${cell}`]);
    expect(found(changed(base, { patch: { "/edition": spoilt } }))).toEqual(["wrong-type /edition"]);
    expect(found(changed(base, { patch: { "/organ/level": spoilt, "/publishedOn": spoilt } }))).toEqual([
      "wrong-type /organ/level",
      "wrong-type /publishedOn",
    ]);
  });

  test("a report of a vendor's profile is told what it is, however strange the profile", () => {
    const of = (profile: unknown, lang: "en" | "zh-CN" = "en") =>
      validate({ ...base, profile }, { lang }).findings.filter(({ path }) => path === "/profile");
    const [finding] = of({ name: "yunxi", version: "1.0.0" });
    expect(finding).toMatchObject({ code: "unknown-field", variant: "profile", severity: "error" });
    expect(finding?.message).toContain('follows the profile "yunxi 1.0.0"');
    expect(finding?.message).toContain("official part");
    expect(of({ name: "yunxi" }, "zh-CN")[0]?.message).toContain("补充格式“yunxi”");
    const strange = ["yunxi", null, {}, [], { name: 3 }, JSON.parse('{"__proto__":{"name":"a"}}')];
    for (const one of strange) expect(of(one).map(({ variant }) => variant)).toEqual([undefined]);
    expect(of({ name: "字".repeat(5_000_000) })[0]?.message.length).toBeLessThan(400);
  });

  test("objects without a prototype are objects", () => {
    const bare = (value: unknown): unknown =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? value
        : Object.assign(
            Object.create(null),
            Object.fromEntries(Object.entries(value).map(([k, v]) => [k, bare(v)])),
          );
    expect(found(bare(base))).toEqual([]);
  });

  test("ten thousand levels, anywhere", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 10_000; i++) deep = i % 2 ? [deep] : { a: deep };
    const at = (key: string) => found({ ...base, [key]: deep });
    expect(at("extra")).toEqual(["unknown-field /extra"]);
    expect(at("title")).toEqual(["wrong-type /title"]);
    expect(at("preamble")).toEqual(["missing-field /preamble/0/type"]);
    expect(at("edition")).toEqual(["wrong-type /edition"]);
  });

  test("ten megabytes of text, in a value, a key or a code, are told in brief", () => {
    const long = "字".repeat(5_000_000);
    const report = changed(base, {
      patch: { "/organ/creditCode": long, "/organ/level": long, "/publishedOn": long },
    });
    const { findings } = validate(report, { text: false });
    expect(findings.map(({ path }) => path)).toEqual(["/organ/level", "/organ/creditCode", "/publishedOn"]);
    for (const finding of findings) expect(JSON.stringify(finding).length).toBeLessThan(1000);
    expect(found({ ...base, [long]: 1 })).toHaveLength(1);
    expect(found(changed(base, { patch: { "/title": long, "/preamble/0/text": long } }))).toEqual([]);
  });

  test.each([10_000, 1_000_000])(
    "%i wrong items take memory for a hundred thousand findings at most",
    (count) => {
      const { findings, valid } = validate({ ...base, preamble: new Array(count).fill(7) }, { text: false });
      expect({ count: findings.length, valid }).toEqual({ count: Math.min(count, 100_000), valid: false });
    },
  );

  test("whatever JSON stands anywhere, nothing is thrown", () => {
    const paths = [
      "/requests",
      cell,
      "/organ",
      "/period",
      "/preamble",
      "/overview",
      "/disputes/litigation",
      "/year",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const verdict = validate(changed(base, { patch: { [path]: value } }));
        expect(JSON.parse(JSON.stringify(verdict)).valid).toBe(verdict.valid);
      }),
      { numRuns: 500 },
    );
  });
});
