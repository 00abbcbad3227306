import { addExact } from "@nianbao/form/exact";
import { numberAt } from "@nianbao/form/pointer";
import type { Equation } from "@nianbao/form/types";
import { type Json, withValue } from "../json.ts";

/** A report, and the cells that were changed in it. */
export interface Changed {
  readonly report: Json;
  readonly cells: readonly string[];
}

/**
 * Changes as few cells as possible by one, so that an equation does not hold and no equation of another rule is broken.
 *
 * The equations of a table depend on each other: that the columns add up follows from rows that do. So seldom can one be
 * broken alone, and what is found besides it are others of its own rule.
 *
 * @param equations - all that hold inside one report
 */
export function breachOf(
  target: Equation,
  equations: readonly Equation[],
  report: Json,
): Changed | undefined {
  for (let most = 1; most <= 4; most++)
    for (const cell of cellsOf(target))
      for (const by of [1, -1]) {
        const found = search({ target, equations, most }, { report, cells: [] }, cell, by);
        if (found) return found;
      }
  return undefined;
}

interface Search {
  readonly target: Equation;
  readonly equations: readonly Equation[];
  /** The most cells that may be changed. */
  readonly most: number;
}

function search(task: Search, so: Changed, cell: string, by: number): Changed | undefined {
  const { target, equations, most } = task;
  const value = addExact([numberAt(so.report, cell) ?? 0, by]);
  if (value < 0) return undefined;
  const changed = { report: withValue(so.report, cell, value), cells: [...so.cells, cell] };
  const broken = equations
    .filter((equation) => cellsOf(equation).some((one) => changed.cells.includes(one)))
    .filter((equation) => gapOf(equation, changed.report) !== 0);
  if (!broken.includes(target)) return undefined;
  const other = broken.find(({ code }) => code !== target.code);
  if (!other) return changed;
  if (changed.cells.length === most) return undefined;
  return mend(task, changed, other);
}

// Every way to make an equation hold again by one more cell.
function mend(task: Search, changed: Changed, equation: Equation): Changed | undefined {
  const gap = gapOf(equation, changed.report);
  for (const { path } of equation.sum) {
    const found = changed.cells.includes(path) ? undefined : search(task, changed, path, -gap);
    if (found) return found;
  }
  for (const { path } of equation.equals) {
    const found = changed.cells.includes(path) ? undefined : search(task, changed, path, gap);
    if (found) return found;
  }
  return undefined;
}

function gapOf({ sum, equals }: Equation, report: unknown): number {
  const numbers = ({ path }: Equation["sum"][number]) => numberAt(report, path) ?? 0;
  return addExact([...sum.map(numbers), ...equals.map((term) => -numbers(term))]);
}

function cellsOf({ sum, equals }: Equation): string[] {
  return [...sum, ...equals].map(({ path }) => path);
}
