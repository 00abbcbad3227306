import { type Evaluation, evaluate } from "@nianbao/form/evaluate";
import type { EditionChecks } from "../checks.ts";
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
  /** Equations with a blank term: nothing can be said of them. */
  readonly unjudged: ReadonlySet<RuleEquation>;
}

/** Of a report whose equations hold. */
export const allHold: Judged = { broken: [], unjudged: new Set() };

/**
 * Judges every equation inside one report, on whatever numbers the report holds.
 *
 * @param numbers - the cells of its tables, as the check of its structure gave them
 */
export function judgeEquations(checks: EditionChecks, numbers: Float64Array, report: unknown): Judged {
  const { unequal, unjudged: blank, inexact } = compareSides(checks.rules, numbers);
  const equations = equationsOf(checks);
  const broken: Broken[] = [];
  const unjudged = new Set<RuleEquation>();
  const note = (equation: RuleEquation, outcome: Omit<Evaluation, "holds"> | undefined): void => {
    if (outcome) broken.push({ equation, expected: outcome.expected, actual: outcome.actual });
    else unjudged.add(equation);
  };
  for (const id of blank) note(equations[id] as RuleEquation, undefined);
  for (const { id, sum, equals } of unequal) {
    const equation = equations[id] as RuleEquation;
    note(equation, equation.total ? { expected: sum, actual: equals } : { expected: equals, actual: sum });
  }
  for (const id of inexact) {
    const equation = equations[id] as RuleEquation;
    const outcome = evaluate(equation, report);
    if (!outcome?.holds) note(equation, outcome);
  }
  return { broken, unjudged };
}
