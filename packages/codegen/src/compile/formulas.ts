import type { Equation } from "@nianbao/form/types";
import { SchemaError } from "../schema-error.ts";

/**
 * Marks the equation that computes each total. Where two give the same total, the one with fewer terms is its formula and
 * the other a check.
 *
 * @param placeOf - where the rule of that index stands, for messages
 * @throws {SchemaError} when a total rests on itself.
 */
export function withFormulas(
  equations: readonly Equation[],
  placeOf: (rule: number) => { file: string; pointer: string },
): Equation[] {
  const formulas = new Map<string, Equation>();
  for (const equation of equations.filter((one) => one.total)) {
    const known = formulas.get(equation.at);
    if (!known || equation.sum.length < known.sum.length) formulas.set(equation.at, equation);
  }
  for (const formula of formulas.values())
    if (restsOn(formula, formula.at, formulas))
      throw new SchemaError(
        placeOf(formula.rule),
        `${formula.at}, which rests on itself`,
        "a sum of other places",
      );
  return equations.map((equation) => ({ ...equation, formula: formulas.get(equation.at) === equation }));
}

function restsOn(
  formula: Equation,
  path: string,
  formulas: ReadonlyMap<string, Equation>,
  seen: Set<string> = new Set(),
): boolean {
  return formula.sum.some((term) => {
    if (term.previous || seen.has(term.path)) return false;
    seen.add(term.path);
    if (term.path === path) return true;
    const next = formulas.get(term.path);
    return next !== undefined && restsOn(next, path, formulas, seen);
  });
}
