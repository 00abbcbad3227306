import { expect, test } from "vitest";
import { find } from "./find.ts";
import { cellBlank, cellNotApplicable, labelVariant } from "./index.ts";
import { stands, tally, worst } from "./tally.ts";

const error = find(cellBlank, "/a", { label: "a" });
const warning = find(cellNotApplicable, "/a", { label: "a", actual: "/" });
const info = find(labelVariant, "/a", { label: "a", expected: "b", actual: "c" });
const waived = { ...error, waived: "known" };
const accepted = { ...error, suggested: 3, accepted: true } as const;

test("counts findings by severity, and those that are settled apart", () => {
  expect(tally([])).toEqual({ error: 0, warning: 0, info: 0, settled: 0 });
  expect(tally([error, warning, waived, info, error, accepted])).toEqual({
    error: 2,
    warning: 1,
    info: 1,
    settled: 2,
  });
});

test("tells the gravest severity among those that still count", () => {
  expect(worst([info, warning, error])).toBe("error");
  expect(worst([info, warning, waived])).toBe("warning");
  expect(worst(new Set([info, accepted]))).toBe("info");
  expect(worst([waived])).toBeUndefined();
  expect(worst([])).toBeUndefined();
});

test("a waived finding does not count, whatever the reason says", () => {
  expect([error, waived, { ...error, waived: "" }, accepted].map(stands)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
