import type { Equation, Form, Term } from "@nianbao/form/types";
import { addressOf, type NumberPlace } from "./places.ts";

export type Places = ReadonlyMap<string, NumberPlace>;

/** Numbers to add up, as cells and ranges and as paths. */
export function sumOf(terms: readonly Term[], sheet: string, places: Places): object {
  const found = terms.map((term) => placeOf(term.path, places));
  return { cells: rangesOf(found, sheet).join(","), paths: terms.map((term) => term.path) };
}

export function placeOf(path: string, places: Places): NumberPlace {
  const place = places.get(path);
  if (!place) throw new Error(`${path} is in an equation and on no sheet`);
  return place;
}

/** The totals that a formula computes, in an order in which each comes after its parts. */
export function totalsOf(form: Form, places: Places): { readonly path: string }[] {
  return inOrder(formulasOf(form)).map((equation) => ({
    path: equation.at,
    parts: sumOf(equation.sum, placeOf(equation.at, places).sheet, places),
    ...exact(equation, places),
  }));
}

/** The equations whose total is computed in the workbook. */
export function formulasOf(form: Form): Equation[] {
  return form.equations.filter((equation) => equation.formula && ofThisReport(equation));
}

/** Whether the equation rests on this report alone. */
export function ofThisReport(equation: Equation): boolean {
  return ![...equation.sum, ...equation.equals].some((term) => term.previous);
}

/** The mark of an equation between numbers with decimals. */
export function exact(equation: Equation, places: Places): { exact?: true } {
  const terms = [...equation.sum, ...equation.equals];
  return terms.some((term) => placeOf(term.path, places).decimals) ? { exact: true } : {};
}

function inOrder(equations: readonly Equation[]): Equation[] {
  const byTotal = new Map(equations.map((equation) => [equation.at, equation]));
  const seen = new Set<Equation>();
  const ordered: Equation[] = [];
  const visit = (equation: Equation): void => {
    if (seen.has(equation)) return;
    seen.add(equation);
    for (const term of equation.sum) {
      const part = byTotal.get(term.path);
      if (part) visit(part);
    }
    ordered.push(equation);
  };
  for (const equation of equations) visit(equation);
  return ordered;
}

// Neighbours in a row or column become one range.
function rangesOf(places: readonly NumberPlace[], sheet: string): string[] {
  const ranges: NumberPlace[][] = [];
  for (const place of places) {
    const open = ranges.at(-1);
    if (open && continues(open, place)) open.push(place);
    else ranges.push([place]);
  }
  return ranges.map((range) => {
    const [first, last] = [range[0] as NumberPlace, range.at(-1) as NumberPlace];
    const cells = first === last ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`;
    return first.sheet === sheet ? cells : `${first.sheet}!${cells}`;
  });
}

function continues(range: readonly NumberPlace[], next: NumberPlace): boolean {
  const [first, last] = [range[0] as NumberPlace, range.at(-1) as NumberPlace];
  if (next.sheet !== last.sheet) return false;
  const down = next.column === first.column && next.row === last.row + 1 && last.column === first.column;
  const right = next.row === first.row && next.column === last.column + 1 && last.row === first.row;
  return down || right;
}
