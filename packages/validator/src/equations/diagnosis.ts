import type { Diagnosis } from "@nianbao/findings";
import { addExact, subtractExact } from "@nianbao/form/exact";
import { numberAt } from "@nianbao/form/pointer";
import type { EditionChecks } from "../checks.ts";
import type { Found } from "../found.ts";
import type { Broken, Judged } from "./broken.ts";
import { equationsOf, type RuleEquation } from "./expand.ts";

/** For each table with broken equations: the one cell whose change would mend them all, when there is exactly one. */
export function diagnose(checks: EditionChecks, judged: Judged, report: unknown, found: Found): Diagnosis[] {
  const diagnoses: Diagnosis[] = [];
  for (const broken of byTable(judged.broken)) {
    const [only, ...others] = candidates(checks, broken, judged.unjudged)
      .map((path) => mend(checks, broken, path, report))
      .filter((one) => one !== undefined);
    if (only && others.length === 0) diagnoses.push({ ...only, label: found.label(only.path) });
  }
  return diagnoses;
}

function byTable(broken: readonly Broken[]): Iterable<readonly Broken[]> {
  const tables = new Map<string, Broken[]>();
  for (const one of broken) {
    const known = tables.get(one.equation.table);
    if (known) known.push(one);
    else tables.set(one.equation.table, [one]);
  }
  return tables.values();
}

// The cells that stand in every broken equation and in no other that could be judged.
function candidates(
  checks: EditionChecks,
  broken: readonly Broken[],
  unjudged: ReadonlySet<RuleEquation>,
): string[] {
  const isBroken = new Set(broken.map((one) => one.equation));
  const holding = equationsByCell(checks);
  const shortest = broken.reduce((a, b) => (b.equation.cells.length < a.equation.cells.length ? b : a));
  return shortest.equation.cells.filter((cell) => {
    let count = 0;
    for (const equation of holding.get(cell) ?? []) {
      if (isBroken.has(equation)) count++;
      else if (!unjudged.has(equation)) return false;
    }
    return count === broken.length;
  });
}

// The change of a cell that makes every broken equation hold, if one change does.
function mend(
  checks: EditionChecks,
  broken: readonly Broken[],
  path: string,
  report: unknown,
): Omit<Diagnosis, "label"> | undefined {
  const actual = numberAt(report, path) as number;
  const suggestions = new Set(broken.map((one) => mended(one, path, actual)));
  const [suggested] = suggestions;
  if (suggested === undefined || suggestions.size > 1 || !isFit(suggested, checks.numbers[path]))
    return undefined;
  return { path, actual, suggested, resolves: broken.length };
}

function mended({ equation, expected, actual }: Broken, path: string, value: number): number {
  const gap = equation.total ? subtractExact(expected, actual) : subtractExact(actual, expected);
  return equation.sum.some((term) => term.path === path) ? subtractExact(value, gap) : addExact([value, gap]);
}

function isFit(value: number, kind: "change" | "amount" | undefined): boolean {
  return (kind === "change" || value >= 0) && (kind === "amount" || Number.isSafeInteger(value));
}

const byCell = new WeakMap<EditionChecks, ReadonlyMap<string, readonly RuleEquation[]>>();

function equationsByCell(checks: EditionChecks): ReadonlyMap<string, readonly RuleEquation[]> {
  const known = byCell.get(checks);
  if (known) return known;
  const cells = new Map<string, RuleEquation[]>();
  for (const equation of equationsOf(checks))
    for (const cell of equation.acrossYears ? [] : equation.cells)
      cells.set(cell, [...(cells.get(cell) ?? []), equation]);
  byCell.set(checks, cells);
  return cells;
}
