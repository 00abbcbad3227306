import { forms } from "@nianbao/form";
import { valueAt } from "@nianbao/form/pointer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changed, editions, type Json } from "../../test-cases.ts";
import type * as index from "../index.ts";
import { validate } from "../index.ts";

const columns = (row: string) => [
  `${row}/naturalPersons`,
  ...["businesses", "researchInstitutions", "publicInterestGroups", "legalServiceProviders", "others"].map(
    (key) => `${row}/organizations/${key}`,
  ),
  `${row}/total`,
];

// The report of the year before, of whatever edition, that carries forward what `report` carries over.
function before(report: Json, base: Json): Json {
  const forward = columns("/requests/carriedForward");
  const patch = Object.fromEntries(
    columns("/requests/carriedOver").map((path, i) => [forward[i] as string, valueAt(report, path)]),
  );
  return changed(base, { patch: { ...patch, "/year": (report["year"] as number) - 1 } });
}

test("all seven columns are compared, across editions, too", () => {
  for (const { base, edition } of editions)
    for (const { base: other, edition: earlier } of editions) {
      const codes = (previous: unknown) => {
        const { findings, valid, consistent } = validate(base, { previous, text: false });
        return { valid, consistent, findings: findings.map(({ code, path }) => `${code} ${path}`) };
      };
      const ok = before(base, other);
      const patch = Object.fromEntries(columns("/requests/carriedForward").map((path) => [path, 0]));
      const mismatches = columns("/requests/carriedOver").map((path) => `carried-over-mismatch ${path}`);
      const rest = (one: string) => !one.startsWith("in-force");
      const says = `${earlier} then ${edition}`;
      expect(codes(ok).findings.filter(rest), says).toEqual([]);
      expect(codes(changed(ok, { patch })).findings.filter(rest), says).toEqual(mismatches);
      // Customary, so that a report stays valid and consistent.
      expect(codes(changed(ok, { patch })), says).toMatchObject({ valid: true, consistent: true });
    }
});

test("what the other edition has no cells for is not judged", () => {
  const across = (equation: (typeof forms)[0]["equations"][0]) =>
    [...equation.sum, ...equation.equals].filter((term) => term.previous).map((term) => term.path);
  for (const { base, edition } of editions)
    for (const { base: other } of editions) {
      const form = forms.find((one) => one.edition === edition);
      const lacking = (form?.equations ?? []).filter((equation) =>
        across(equation).some((path) => valueAt(other, path) === undefined),
      );
      const { findings } = validate(base, { previous: before(base, other), text: false });
      const places = lacking.map(({ code, at }) => `${code} ${at}`);
      expect(findings.filter(({ code, path }) => places.includes(`${code} ${path}`))).toEqual([]);
    }
});

const current = editions.map(({ base, edition }) => ({
  base,
  schemaVersion: forms.find((form) => form.edition === edition)?.schemaVersion as string,
}));
const notComparable = { code: "previous-not-comparable", variant: "unknown", severity: "warning" };
const asked = editions.map(({ edition }) => edition);
const mismatches = (base: Json) =>
  changed(base, { patch: Object.fromEntries(columns("/requests/carriedForward").map((path) => [path, 0])) });

test("without last year's report nothing is said of it", () => {
  for (const { base } of editions) expect(validate(base, { previous: undefined }).findings).toEqual([]);
});

test.each([
  [null, undefined],
  [[], undefined],
  ["report", undefined],
  [7, undefined],
  [{}, undefined],
  [{ year: 1 }, undefined],
  [{ edition: null }, undefined],
  [{ edition: { deep: 1n } }, undefined],
  [{ edition: 2021 }, undefined],
  [{ edition: "1789" }, "1789"],
  [{ edition: "__proto__", schemaVersion: "99.0.0" }, "__proto__"],
])("what is no report of a known edition is not compared, and that is said: case %#", (previous, actual) => {
  for (const { base } of editions) {
    const { valid, findings } = validate(base, { previous });
    expect(valid).toBe(true);
    expect(findings).toEqual([
      expect.objectContaining({ ...notComparable, path: "/edition", expected: asked }),
    ]);
    expect(findings[0]?.actual).toBe(actual);
  }
});

test("a report of a newer schema version is not compared, and what to install is said", () => {
  for (const { base, schemaVersion } of current)
    for (const { base: other } of current) {
      const previous = { ...mismatches(before(base, other)), schemaVersion: "99.1.0" };
      const { valid, findings } = validate(base, { previous, lang: "en", text: false });
      expect({ valid, findings }).toMatchObject({
        valid: true,
        findings: [{ ...notComparable, path: "/schemaVersion" }],
      });
      expect(findings[0]).toMatchObject({ expected: schemaVersion, actual: "99.1.0" });
      expect(findings[0]?.message).toMatch(
        /"99\.1\.0"; .*; nothing was compared across years\. .*: npm install @nianbao\/validator@latest$/,
      );
    }
});

test("the validator of one edition alone says the same of last year's report, and compares across editions", async () => {
  for (const { base, edition } of editions) {
    const { validate: alone } = (await import(`../generated/${edition}/index.ts`)) as typeof index;
    for (const { base: other } of editions) {
      const comparable = mismatches(before(base, other));
      for (const previous of [
        comparable,
        { ...comparable, schemaVersion: "99.1.0" },
        { edition: "1789" },
        null,
      ])
        expect(alone(base, { previous })).toEqual(validate(base, { previous, text: false }));
    }
  }
});

const versions = fc.oneof(
  fc.string(),
  fc.tuple(fc.nat(), fc.nat(), fc.nat()).map((parts) => parts.join(".")),
);

test("of last year's report, only one of a version that is known is compared", () => {
  fc.assert(
    fc.property(fc.constantFrom(...current), versions, ({ base, schemaVersion }, version) => {
      const previous = { ...mismatches(before(base, base)), schemaVersion: version };
      const { findings } = validate(base, { previous, text: false });
      const isCompared = findings.some(({ code }) => code === "carried-over-mismatch");
      expect(isCompared).toBe(version === schemaVersion);
      expect(findings.some(({ code }) => code === "previous-not-comparable")).toBe(!isCompared);
    }),
  );
});

test("whatever last year's report is, judging it ends", () => {
  fc.assert(
    fc.property(fc.constantFrom(...editions), fc.anything(), ({ base }, previous) => {
      expect(validate(base, { previous, text: false }).valid).toBe(true);
    }),
  );
});

test.each([{ year: "2022" }, { requests: null }, { organ: 7 }])(
  "what is wrong in last year's report is not judged: %j",
  (wrong) => {
    for (const { base, edition } of editions)
      expect(validate(base, { previous: { edition, ...wrong } }).findings).toEqual([]);
  },
);
