import { describe, expect, expectTypeOf, test } from "vitest";
import * as catalogue from "./generated/catalogue.ts";
import { explanations, groups } from "./generated/explanations.ts";
import type { Entry, FindingCode } from "./index.ts";

const entries: readonly Entry[] = Object.values(catalogue);
const plain = entries.filter(({ variant }) => variant === undefined);

// From the contract with those who read findings. A code leaves this table only with a new major version.
const promised: Readonly<Record<string, string>> = {
  error: `missing-field unknown-field wrong-type not-a-count bad-amount bad-date bad-code unsupported-edition
    unsupported-schema-version not-json applicant-total outcomes-total requests-balance disputes-total
    edition-year-mismatch published-early table-missing section-missing row-missing row-unknown column-missing
    cell-blank cell-not-a-number breakdown-missing picture-only page-data-mismatch not-a-report`,
  warning: `carried-over-mismatch in-force-mismatch narrative-contradiction processing-fee-missing section-empty
    wrong-year published-late cell-not-applicable cell-annotated unit-in-cell label-wrong`,
  info: "label-variant",
};

test.each(Object.entries(promised))("every promised code of severity %s is there", (severity, codes) => {
  const found = plain.filter((entry) => entry.severity === severity).map(({ code }) => code as string);
  expect(found).toEqual(expect.arrayContaining(codes.split(/\s+/)));
});

test("the type of codes and the entries name the same codes", () => {
  expectTypeOf<(typeof catalogue)[keyof typeof catalogue]["code"]>().toEqualTypeOf<FindingCode>();
  expect(Object.keys(explanations)).toEqual(plain.map(({ code }) => code));
});

test("a code and its variant are said once", () => {
  const keys = entries.map(({ code, variant }) => `${code} ${variant}`);
  expect(new Set(keys).size).toBe(keys.length);
});

describe.each(Object.entries(catalogue) as [string, Entry][])("%s", (_, { message, params = [] }) => {
  test("names the same parameters in both languages", () => {
    expect(placeholders(message["zh-CN"])).toEqual(placeholders(message.en));
  });

  test("names every parameter of its own, and its place", () => {
    expect(placeholders(message.en)).toEqual(expect.arrayContaining(["label", ...params]));
  });

  test("is Chinese in Chinese and English in English, and a sentence in both", () => {
    expect(message["zh-CN"]).toMatch(/\p{Script=Han}.*[。}]$/u);
    expect(message.en).toMatch(/^[^\p{Script=Han}。，：；“”]*[.}]$/u);
  });
});

test("every code belongs to a group", () => {
  const used = new Set(Object.values(explanations).map(({ group }) => group));
  expect([...used]).toEqual(Object.keys(groups));
});

function placeholders(template: string): string[] {
  return [...new Set(template.match(/(?<=\{)\w+(?=\})/g))].sort();
}
