import { valueAt } from "@nianbao/form/pointer";
import type { Draft, Edition } from "@nianbao/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Comparison, compare } from "./index.ts";
import { anyDraft, frozen, numbersOf, outlines, reportOf } from "./testing/reports.ts";

const old = outlines.find(({ edition }) => edition === "2019")!;
const young = outlines.find(({ edition }) => edition === "2021")!;
const received = "/requests/received/naturalPersons";
const fees = "/proactiveDisclosure/fees/amount";

const at = ({ cells }: Comparison, path: string) => cells.find((cell) => cell.path === path);

test("old, new, the exact change, and per cent of the old", () => {
  const before = reportOf(young, { [received]: 3, [fees]: 0.1 });
  const after = reportOf(young, { [received]: 4, [fees]: 0.3 });
  const comparison = compare(frozen(before), frozen(after));
  expect(at(comparison, received)).toEqual({
    path: received,
    label: "一、本年新收政府信息公开申请数量 / 自然人",
    unit: "件",
    old: 3,
    new: 4,
    change: 1,
    percent: 33.33,
  });
  expect(at(comparison, fees)).toMatchObject({ unit: "万元", change: 0.2, percent: 200 });
  expect(at(comparison, "/disputes/reconsideration/total")).toMatchObject({
    old: 0,
    change: 0,
    percent: null,
  });
  expect(comparison.cells.length).toBe(200);
  expect(comparison.notComparable).toEqual([]);
  expect(comparison.edition).toBe("2021");
});

test("labels can be had in English", () => {
  const report = reportOf(young);
  expect(at(compare(report, report, { lang: "en" }), received)?.label).toBe(
    "I. Requests received this year / Natural persons",
  );
});

test("what is blank or no number has no change", () => {
  const comparison = compare(reportOf(young, { [received]: null }), reportOf(young, { [received]: "4" }));
  expect(at(comparison, received)).toMatchObject({ old: null, new: null, change: null, percent: null });
  expect(at(compare(reportOf(young), reportOf(young, { [received]: null })), received)).toMatchObject({
    old: 0,
    new: null,
    change: null,
    percent: null,
  });
});

test("what a report may do without is compared where one of them states it", () => {
  const fee = "/otherMatters/processingFee/amountCollected";
  const comparison = compare(reportOf(young), reportOf(young, {}, { [fee]: 3940 }));
  expect(at(comparison, fee)).toMatchObject({ old: null, new: 3940, change: null, unit: "元" });
  expect(comparison.cells.length).toBe(201);
});

test("amounts in different units are put into the smaller one", () => {
  const amount = "/proactiveDisclosure/procurement/amount";
  const procured = (value: number, unit: unknown) =>
    reportOf(old, { [amount]: value }, { [`${amount}Unit`]: unit });
  const cell = (before: Draft, after: Draft) => at(compare(before, after), amount);
  expect(cell(procured(0.37, "万元"), procured(3800, "元"))).toMatchObject({
    old: 3700,
    new: 3800,
    change: 100,
    unit: "元",
  });
  expect(cell(procured(1.5, "万元"), procured(2, "万元"))).toMatchObject({ change: 0.5, unit: "万元" });
  expect(cell(procured(1.5, null), procured(2, "万元"))).toMatchObject({ old: null, new: 2, change: null });
  expect(cell(procured(0, null), procured(2, "万元"))).toMatchObject({ old: 0, new: 2, change: 2 });
});

describe("a 2020 report and one of 2021", () => {
  const decisions = "/proactiveDisclosure/licensing/decisions";
  const other = "/requests/outcomes/other";
  const before = reportOf(old, {
    [decisions]: 10,
    "/proactiveDisclosure/fees/change": -1,
    [`${other}/naturalPersons`]: 2,
  });
  const after = reportOf(young, {
    [decisions]: 15,
    "/proactiveDisclosure/rules/issued": 4,
    [`${other}/others/naturalPersons`]: 5,
  });

  test("only what means the same is compared", () => {
    const comparison = compare(before, after);
    expect(at(comparison, decisions)).toMatchObject({ old: 10, new: 15, change: 5, percent: 50 });
    expect(at(comparison, "/proactiveDisclosure/rules/issued")).toBe(undefined);
    expect(at(comparison, `${other}/others/naturalPersons`)).toBe(undefined);
    // A row that was 0 leaves 0 for each of its parts.
    expect(at(comparison, `${other}/others/organizations/businesses`)).toMatchObject({ old: 0, new: 0 });
  });

  test("the others are listed with their reason", () => {
    const { notComparable } = compare(before, after);
    const listed = (side: string, path: string) =>
      notComparable.find((one) => one.side === side && one.path === path);
    expect(listed("old", "/proactiveDisclosure/fees/change")).toMatchObject({
      label: "行政事业性收费 / 本年增/减",
      value: -1,
      reason: expect.stringContaining("一为项目数，一为金额"),
    });
    expect(listed("new", "/proactiveDisclosure/rules/issued")).toMatchObject({ value: 4 });
    expect(listed("old", `${other}/naturalPersons`)).toMatchObject({ value: 2 });
    expect(listed("new", `${other}/others/naturalPersons`)).toMatchObject({ value: 5 });
    expect(listed("new", `${other}/others/organizations/businesses`)).toBe(undefined);
  });

  test("in the terms of the older form, the parts are compared as their sum", () => {
    const comparison = compare(before, after, { in: "2019" });
    expect(comparison.edition).toBe("2019");
    expect(at(comparison, `${other}/naturalPersons`)).toMatchObject({
      old: 2,
      new: 5,
      change: 3,
      percent: 150,
    });
    expect(comparison.notComparable.find(({ path }) => path === fees)).toMatchObject({ side: "new" });
    expect(comparison.notComparable.find(({ path }) => path.endsWith("fees/change"))).toMatchObject({
      side: "old",
    });
  });

  test("the newer may come first", () => {
    const comparison = compare(after, before);
    expect(comparison.edition).toBe("2019");
    expect(at(comparison, decisions)).toMatchObject({ old: 15, new: 10, change: -5, percent: -33.33 });
  });
});

test("what is no report is refused", () => {
  const report = reportOf(young);
  expect(() => compare(null as never, report)).toThrow("不是报告");
  expect(() => compare(report, {} as never)).toThrow("不认得格式版本");
  expect(() => compare(report, report, { in: "1999" as Edition })).toThrow("1999");
});

describe.each(outlines)("edition $edition", (outline) => {
  test("the other way round, every change has the other sign", () => {
    fc.assert(
      fc.property(anyDraft(outline), anyDraft(outline), (one, other) => {
        const [there, back] = [compare(one, other), compare(other, one)];
        expect(back.cells.map(({ path }) => path)).toEqual(there.cells.map(({ path }) => path));
        for (const [index, { old, new: now, change }] of there.cells.entries()) {
          const turned = back.cells[index]!;
          expect([turned.old, turned.new]).toEqual([now, old]);
          expect(turned.change === null ? null : 0 - turned.change).toBe(change);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("the change and the old make the new, in whole millionths", () => {
    const millionths = (value: number | null) => BigInt(Math.round((value as number) * 1e6));
    fc.assert(
      fc.property(anyDraft(outline), anyDraft(outline), (one, other) => {
        for (const cell of compare(one, other).cells)
          if (cell.change !== null)
            expect(millionths(cell.old) + millionths(cell.change)).toBe(millionths(cell.new));
      }),
      { numRuns: 20 },
    );
  });
});

test.each(
  outlines.flatMap((one) => outlines.map((other) => ({ from: one.edition, to: other.edition, one, other }))),
)("$from beside $to: every number is compared or listed", ({ one, other }) => {
  const [before, after] = [reportOf(one, { [received]: 1 }), reportOf(other, { [received]: 2 })];
  const { cells, notComparable } = compare(before, after);
  for (const { path, optional } of numbersOf(other)) {
    const compared = cells.some((cell) => cell.path === path);
    const listed = notComparable.some((cell) => cell.side === "new" && cell.path === path);
    expect([path, compared !== listed]).toEqual([path, !optional]);
  }
  expect(valueAt(before, received)).toBe(1);
});
