import { setAt, step } from "@nianbao/form/pointer";
import { describe, expect, test } from "vitest";
import { editions, type Json, takeOut } from "../test-cases.ts";
import { validate } from "./index.ts";

/** A change of one place of a valid report, and the finding of structure that it must give: `""` for none. */
interface Mutation {
  readonly path: string;
  readonly says: string;
  readonly code: string;
  /** Where the finding points, if not at the place itself. */
  readonly at?: string;
  readonly value?: unknown;
}

const structural = [
  ...["missing-field", "unknown-field", "wrong-type", "cell-blank", "not-a-count", "bad-amount", "bad-date"],
  ...["bad-code", "unsupported-edition", "unsupported-schema-version"],
];

// What the contract says of places, by their pointers.
const optional = /^\/(period|publishedOn)$|^\/organ\/(?!name)|\/(processingFee|caption)$/;
const inTable = /^\/(proactiveDisclosure|requests|disputes)\/|\/processingFee\//;
const money = /\/(amount|amountNotified|amountCollected)$/;
const signed = /\/change$/;
const chosen = /^\/organ\/(level|kind|scope)$|\/(amountUnit|type)$|\/overview\/.*\/level$/;
const dated = /^\/(publishedOn|period\/(from|to))$/;
const coded = /^\/organ\/(creditCode|regionCode)$/;

describe.each(editions)("a report of the edition $edition, changed in one place", ({ base }) => {
  const mutations = mutationsIn(base, "");
  const groups = [...new Set(mutations.map(({ says }) => says))].map((says) => ({
    says,
    group: mutations.filter((one) => one.says === says),
  }));

  test("changes of every kind, at every place", () => {
    expect(mutations.length).toBeGreaterThan(1500);
    expect(new Set(mutations.map(({ code }) => code))).toEqual(new Set(["", ...structural]));
  });

  test.each(groups)("$says", ({ group }) => {
    for (const mutation of group) {
      const { findings, valid } = validate(mutated(base, mutation), { text: false });
      const { code, path, at = path } = mutation;
      const found = findings.filter((finding) => structural.includes(finding.code));
      const says = found.map((finding) => `${finding.code} ${finding.path}`);
      expect(says, path).toEqual(code === "" ? [] : [`${code} ${at}`]);
      expect(valid, path).toBe(!findings.some(({ severity }) => severity === "error"));
    }
  });
});

function mutated(base: Json, mutation: Mutation): unknown {
  const report = structuredClone(base);
  if (mutation.path === "") return mutation.value;
  if ("value" in mutation) setAt(report, mutation.path, mutation.value);
  else takeOut(report, mutation.path);
  return report;
}

function mutationsIn(value: unknown, path: string): Mutation[] {
  if (typeof value !== "object" || value === null) return [...missing(path), ...ofValue(value, path)];
  const below = Object.entries(value).flatMap(([key, each]) => mutationsIn(each, path + step(key)));
  return [...missing(path), ...ofWhole(value, path), ...below];
}

// A key can be absent; an item of a list cannot.
function missing(path: string): Mutation[] {
  if (path === "" || /\/\d+$/.test(path)) return [];
  const isOptional = optional.test(path);
  return [
    {
      path,
      says: isOptional ? "without what may be left out" : "without",
      code: isOptional ? "" : "missing-field",
    },
  ];
}

function ofWhole(value: object, path: string): Mutation[] {
  const isList = Array.isArray(value);
  const others: unknown[] = [null, isList ? {} : [], "text", 0, true];
  const wrong = others.map((other) => put(path, other, "wrong-type"));
  return isList || path === "" ? wrong : [...wrong, ...surplus(path)];
}

function surplus(path: string): Mutation[] {
  return ["surplus", "__proto__", "constructor", "a/b~c"].map((key) => {
    const at = path + step(key);
    return { path: at, says: `with a key ${key}`, code: "unknown-field", value: {} };
  });
}

function ofValue(value: unknown, path: string): Mutation[] {
  const isBlank = inTable.test(path) && (typeof value === "number" || path.endsWith("amountUnit"));
  const others = [
    {},
    [],
    typeof value === "number" ? String(value) : 7,
    ...(typeof value === "boolean" ? [] : [true]),
  ];
  return [
    put(path, null, isBlank ? "cell-blank" : "wrong-type"),
    ...others.map((other) => put(path, other, "wrong-type")),
    ...(typeof value === "number" ? ofNumber(path) : []),
    ...(typeof value === "string" ? ofText(value, path) : []),
  ];
}

function ofNumber(path: string): Mutation[] {
  if (chosen.test(path)) return [put(path, 5, "wrong-type"), put(path, 2.5, "wrong-type")];
  if (money.test(path))
    return [
      put(path, -1, "bad-amount"),
      put(path, 0.1234567, "bad-amount"),
      put(path, 1.5, ""),
      put(path, 0, ""),
    ];
  const negative = signed.test(path) || path === "/year" ? "" : "not-a-count";
  return [
    put(path, -1, negative),
    put(path, 1.5, "not-a-count"),
    put(path, 2 ** 53, "not-a-count"),
    put(path, Number.NaN, "not-a-count"),
    put(path, Number.POSITIVE_INFINITY, "not-a-count"),
  ];
}

function ofText(value: string, path: string): Mutation[] {
  if (path === "/edition") return [put(path, "1999", "unsupported-edition")];
  if (path === "/schemaVersion") return [put(path, "0.0.1", "unsupported-schema-version")];
  if (dated.test(path))
    return ["", "2024-02-30", "2024/01/28", `${value} `].map((day) => put(path, day, "bad-date"));
  if (coded.test(path))
    return ["", `${value}0000000`, value.toLowerCase() === value ? "x" : value.toLowerCase()].map((code) =>
      put(path, code, "bad-code"),
    );
  if (chosen.test(path)) return ["", "other", `${value} `].map((other) => put(path, other, "wrong-type"));
  return ["", "\ud800", "=1+1", "<script>", "\u0000"].map((text) => put(path, text, ""));
}

// The place of a block's kind is that of the finding, also when it is the kind that is wrong.
function put(path: string, value: unknown, code: string): Mutation {
  return { path, says: `${saidOf(value)} there`, code, value };
}

function saidOf(value: unknown): string {
  return typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "nothing");
}
