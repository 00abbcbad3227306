import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blankReport } from "./blank.ts";
import { askedOf, cellsOf, evaluate } from "./evaluate.ts";
import type { Equation, Form } from "./form.ts";
import { forms } from "./generated/index.ts";
import { numberAt, setAt } from "./pointer.ts";

const total: Equation = {
  code: "applicant-total",
  at: "/row/total",
  sum: [{ path: "/row/women" }, { path: "/row/men" }],
  equals: [{ path: "/row/total" }],
  rule: 0,
  total: true,
  formula: true,
};
const balance: Equation = {
  code: "carried-over-mismatch",
  at: "/carriedOver",
  sum: [{ path: "/carriedOver" }],
  equals: [{ path: "/carriedForward", previous: true }],
  rule: 1,
  total: false,
  formula: false,
};

test("a total should be the sum of its parts, and is what stands there", () => {
  const report = (sum: unknown) => ({ row: { women: 0.1, men: 0.2, total: sum } });
  expect(evaluate(total, report(0.3))).toEqual({ holds: true, expected: 0.3, actual: 0.3 });
  expect(evaluate(total, report(0.31))).toEqual({ holds: false, expected: 0.3, actual: 0.31 });
});

test("what is asked of a cell is exact, though the sums are beyond doubles", () => {
  const largest = Number.MAX_SAFE_INTEGER;
  const inForce: Equation = {
    ...balance,
    at: "/inForce",
    sum: [{ path: "/inForce" }, { path: "/repealed" }],
    equals: [{ path: "/inForce", previous: true }, { path: "/issued" }],
  };
  const report = { inForce: largest, repealed: 2, issued: 1 };
  expect(askedOf(inForce, report, { inForce: largest })).toBe(largest - 1);
  expect(askedOf(inForce, report)).toBeUndefined();
});

test("of a total is asked the sum of its parts, whatever stands there", () => {
  expect(askedOf(total, { row: { women: 0.1, men: 0.2, total: 7 } })).toBe(0.3);
  expect(askedOf(total, { row: { women: 0.1, men: 0.2, total: null } })).toBeUndefined();
});

test("of two sums the left stands there, and the right is what it should be", () => {
  expect(evaluate(balance, { carriedOver: 2 }, { carriedForward: 3 })).toEqual({
    holds: false,
    expected: 3,
    actual: 2,
  });
});

test.each([null, undefined, "1", "", Number.NaN, Number.POSITIVE_INFINITY, true, [1], { valueOf: 1 }])(
  "%j is no number, and an equation with such a term is not judged",
  (men) => expect(evaluate(total, { row: { women: 1, men, total: 1 } })).toBeUndefined(),
);

test.each([undefined, null, 1, "report", [], { row: null }, { row: [1, 2, 3] }, { row: "women" }])(
  "%j has no such cells, and nothing is thrown",
  (report) => expect(evaluate(total, report)).toBeUndefined(),
);

test("without last year's report, what reads it is not judged", () => {
  expect(evaluate(balance, { carriedOver: 2, carriedForward: 2 })).toBeUndefined();
});

test("what is beyond exact integers is still compared exactly", () => {
  const row = (sum: number) => ({ row: { women: Number.MAX_SAFE_INTEGER, men: 1e21, total: sum } });
  expect(evaluate(total, row(1e21))?.holds).toBe(false);
});

test("a finding rests on the cells of this year's report", () => {
  expect(cellsOf(total)).toEqual(["/row/women", "/row/men", "/row/total"]);
  expect(cellsOf(balance)).toEqual(["/carriedOver"]);
});

describe.each(forms.map((form) => [form.edition, form] as const))("the equations of %s", (_, form) => {
  const totals = form.equations.filter((equation) => equation.total);

  test("judge nothing in a blank report", () => {
    const blank = blankReport(form);
    expect(form.equations.filter((equation) => evaluate(equation, blank, blank))).toEqual([]);
  });

  test("hold for totals that are computed, and tell each wrong cell by what it breaks", () => {
    const cells = form.cells.map(({ path }) => path);
    fc.assert(
      fc.property(
        fc.array(fc.nat(9999), { minLength: cells.length, maxLength: cells.length }),
        fc.nat(),
        (counts, at) => {
          const report = filled(form, counts);
          expect(broken(totals, report)).toEqual([]);
          const path = cells[at % cells.length] as string;
          setAt(report, path, (numberAt(report, path) ?? 0) + 1);
          expect(broken(totals, report)).toEqual(totals.filter((one) => cellsOf(one).includes(path)));
        },
      ),
      { numRuns: 20 },
    );
  });
});

function filled(form: Form, counts: readonly number[]): Record<string, unknown> {
  const report = blankReport(form);
  for (const [index, { path, total: isTotal }] of form.cells.entries())
    if (!isTotal) setAt(report, path, counts[index]);
  const missing = () =>
    form.equations.find((one) => one.formula && numberAt(report, one.at) === undefined && ready(one));
  const ready = ({ sum }: Equation) => sum.every(({ path }) => numberAt(report, path) !== undefined);
  for (let next = missing(); next; next = missing())
    setAt(
      report,
      next.at,
      next.sum.map(({ path }) => numberAt(report, path) as number).reduce((a, b) => a + b),
    );
  return report;
}

function broken(equations: readonly Equation[], report: unknown): Equation[] {
  return equations.filter((equation) => evaluate(equation, report)?.holds === false);
}
