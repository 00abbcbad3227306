import { evaluate } from "@nianbao/form/evaluate";
import type { EditionChecks } from "../checks.ts";
import type { Cells } from "../structure/check-structure.ts";
import { equationsOf, type RuleEquation } from "./expand.ts";
import { compareSides } from "./sums.ts";

/** An equation that does not hold. */
export interface Broken {
  readonly equation: RuleEquation;
  readonly expected: number;
  readonly actual: number;
}

export interface Judged {
  readonly broken: readonly Broken[];
  /** The ids of equations with a blank term: nothing can be said of them. */
  readonly unjudged: readonly number[];
  /** The cells of the tables as terms, by the numbers of their places. */
  readonly numbers: Float64Array;
}

/** Of a report whose equations hold. */
export const allHold: Judged = { broken: [], unjudged: [], numbers: new Float64Array(0) };

/** Judges every equation inside one report, on whatever numbers the check of its structure has found. */
export function judgeEquations(checks: EditionChecks, { numbers, arePlain }: Cells, report: unknown): Judged {
  if (arePlain && checks.areBalanced()) return allHold;
  const { unequal, unjudged, inexact } = compareSides(checks.rules, numbers);
  const equations = equationsOf(checks);
  const broken: Broken[] = [];
  const blank = unjudged.slice();
  for (const { id, sum, equals } of unequal) {
    const equation = equations[id] as RuleEquation;
    const [expected, actual] = equation.total ? [sum, equals] : [equals, sum];
    broken.push({ equation, expected, actual });
  }
  for (const id of inexact) {
    const equation = equations[id] as RuleEquation;
    const outcome = evaluate(equation, report);
    if (!outcome) blank.push(id);
    else if (!outcome.holds) broken.push({ equation, expected: outcome.expected, actual: outcome.actual });
  }
  return { broken, unjudged: blank, numbers };
}
