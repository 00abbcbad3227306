import * as catalogue from "@nianbao/findings";
import { explanations } from "@nianbao/findings/explanations";
import { type Evaluation, evaluate } from "@nianbao/form/evaluate";
import { addExact } from "@nianbao/form/exact";
import { numberAt } from "@nianbao/form/pointer";
import type { Equation, Form } from "@nianbao/form/types";
import type { FindingCode } from "@nianbao/types";
import type { ExpectedFinding, Part } from "../case.ts";

/** A finding that must be there, as severe as its code is. */
export function expectedFinding(
  code: FindingCode,
  path: string,
  values: Pick<ExpectedFinding, "expected" | "actual"> = {},
): ExpectedFinding {
  return { code, path, severity: explanations[code].severity, ...values };
}

/** The part of conformance that a finding belongs to. */
export function partOf(code: FindingCode): Part {
  const { group } = explanations[code];
  // A blank is a matter of structure, wherever it comes from.
  return group === "import" ? "structure" : (group as Part);
}

/** The clause that a finding rests on: that of its rule, its own, or the instrument that prints the form. */
export function clauseOf(code: FindingCode, { rules, source }: Form): string {
  const rule = rules.find((one) => one.code === code);
  return rule?.source.clause ?? ownClauses.get(code) ?? source.clause;
}

const ownClauses: ReadonlyMap<string, string> = new Map(
  Object.values(catalogue).flatMap((entry) =>
    "source" in entry ? [[entry.code, entry.source] as const] : [],
  ),
);

/** What is found of the equations that do not hold. */
export function brokenIn(form: Form, report: unknown, previous?: unknown): ExpectedFinding[] {
  return form.equations.flatMap((equation) => {
    const outcome = evaluate(equation, report, previous);
    if (!outcome || outcome.holds) return [];
    const { expected, actual } = acrossYears(equation) ? cellAt(equation, outcome, report) : outcome;
    return [expectedFinding(equation.code as FindingCode, equation.at, { expected, actual })];
  });
}

/** Whether an equation reads last year's report. */
export function acrossYears({ sum, equals }: Equation): boolean {
  return [...sum, ...equals].some((term) => term.previous);
}

// Across years it is said what the cell is, and what it would have to be.
function cellAt(
  { at }: Equation,
  { expected, actual }: Evaluation,
  report: unknown,
): Omit<Evaluation, "holds"> {
  const cell = numberAt(report, at) as number;
  return { expected: addExact([cell, expected, -actual]), actual: cell };
}
