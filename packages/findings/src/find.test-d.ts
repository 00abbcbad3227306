import { expectTypeOf, test } from "vitest";
import type { Details, Entry, Finding, Param } from "./index.ts";
import {
  cellBlank,
  cellBlankDerivable,
  find,
  missingField,
  narrativeContradiction,
  outcomesTotal,
  say,
} from "./index.ts";

test("a finding is what the contract says", () => {
  expectTypeOf(find(cellBlank, "", { label: "" })).toEqualTypeOf<Finding>();
});

test("the parameters are those of the message", () => {
  expectTypeOf<Param<typeof narrativeContradiction>>().toEqualTypeOf<
    "label" | "quote" | "actual" | "cell" | "expected"
  >();
  expectTypeOf<Details<typeof narrativeContradiction>>().toHaveProperty("quote");
});

test("what the message names must be given", () => {
  find(outcomesTotal, "/a", { label: "a", expected: 1, actual: 2 });
  // @ts-expect-error: no actual
  find(outcomesTotal, "/a", { label: "a", expected: 1 });
  // @ts-expect-error: no label
  find(outcomesTotal, "/a", { expected: 1, actual: 2 });
  // @ts-expect-error: no quote, no cell
  find(narrativeContradiction, "/a", { label: "a", expected: 1, actual: 2 });
  // @ts-expect-error: no suggestion
  find(cellBlankDerivable, "/a", { label: "a" });
  // @ts-expect-error: no path
  say(missingField, { label: "a" }, "en");
});

test("nothing unknown may be given", () => {
  // @ts-expect-error: no such parameter
  find(outcomesTotal, "/a", { label: "a", expected: 1, actual: 2, other: 3 });
  // @ts-expect-error: a suggestion is a number
  find(cellBlankDerivable, "/a", { label: "a", suggested: "1" });
  // @ts-expect-error: no such language
  find(cellBlank, "/a", { label: "a" }, "fr");
});

test("an entry is one of a code in the catalogue, in both languages", () => {
  const message = { "zh-CN": "", en: "" };
  // @ts-expect-error: no such code
  const unknown: Entry = { code: "no-such-code", severity: "error", message };
  // @ts-expect-error: no English
  const half: Entry = { code: "cell-blank", severity: "error", message: { "zh-CN": "" } };
  expectTypeOf([unknown, half]).toEqualTypeOf<Entry[]>();
});
