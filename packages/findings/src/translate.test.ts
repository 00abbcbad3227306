import { expect, test } from "vitest";
import { find } from "./find.ts";
import * as catalogue from "./generated/catalogue.ts";
import type { Entry, Finding } from "./index.ts";
import { cellBlank, requestsBalance, wrongType } from "./index.ts";
import { translate } from "./translate.ts";

test("says a finding again, with its place's labels in that language", () => {
  const finding = find(wrongType, "/year", { label: "年度", expected: "integer", actual: "string" });
  expect(translate(finding, "en", "Year")).toEqual({
    code: "wrong-type",
    severity: "error",
    path: "/year",
    message: "Year: should be a whole number, is text.",
    expected: "integer",
    actual: "string",
    label: "Year",
  });
});

test("keeps what happened to the finding since", () => {
  const finding = { ...find(cellBlank, "/a", { label: "a" }), waived: "known" };
  expect(translate(finding, "en")).toEqual({ ...finding, message: "a: not filled in." });
});

test.each(Object.entries(catalogue) as [string, Entry][])("%s is said the same after JSON", (_, entry) => {
  const params = Object.fromEntries((entry.params ?? []).map((name, index) => [name, `value ${index}`]));
  const details = { label: "a", expected: [1, "b"], actual: "c", suggested: 5, ...params };
  const chinese = find(entry, "/a/b", details);
  const english = find(entry, "/a/b", details, "en");
  expect(chinese.message).not.toBe(english.message);
  expect(translate(JSON.parse(JSON.stringify(chinese)), "en")).toEqual(english);
});

test("a label or path among the parameters of a foreign finding changes nothing", () => {
  const details = { label: "a", left: "l", right: "r", expected: 1, actual: 2 };
  const finding = find(requestsBalance, "/a", details, "en");
  expect(translate({ ...finding, params: { ...finding.params, label: "x", actual: 9 } }, "en").message).toBe(
    "a: l is 2, r is 1; the two should be equal.",
  );
});

test("a code or variant that the catalogue does not have keeps its message", () => {
  const finding = find(cellBlank, "/a", { label: "a" });
  const later = { ...finding, code: "some-later-code" } as unknown as Finding;
  expect(translate(later, "en")).toBe(later);
  const other = { ...finding, variant: "some-later-variant" };
  expect(translate(other, "en")).toBe(other);
});
