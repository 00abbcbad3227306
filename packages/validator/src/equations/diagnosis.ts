import type { Diagnosis } from "@nianbao/findings";
import { addExact, subtractExact } from "@nianbao/form/exact";
import { numberAt } from "@nianbao/form/pointer";
import type { EditionChecks } from "../checks.ts";
import type { Found } from "../found.ts";
import type { Broken, Judged } from "./broken.ts";
import { equationsByPlace, type RuleEquation } from "./expand.ts";

/** For each table with broken equations: the one cell whose change would mend them all, when there is exactly one. */
export function diagnose(checks: EditionChecks, judged: Judged, report: unknown, found: Found): Diagnosis[] {
  const diagnoses: Diagnosis[] = [];
  const tables = new Set(judged.broken.map(({ equation }) => equation.table));
  for (const table of tables) {
    const broken = judged.broken.filter(({ equation }) => equation.table === table);
    const only = onlyMend(checks, broken, judged, report);
    if (!only) continue;
    const { path, actual, suggested } = only;
    diagnoses.push({ path, label: found.label(path), actual, suggested, resolves: broken.length });
  }
  return diagnoses;
}

/** What to put into a cell. */
type Mend = Pick<Diagnosis, "path" | "actual" | "suggested">;

function onlyMend(
  checks: EditionChecks,
  broken: readonly Broken[],
  { unjudged, numbers }: Judged,
  report: unknown,
): Mend | undefined {
  let only: Mend | undefined;
  for (const { path, place } of candidates(checks, broken, unjudged)) {
    const term = numbers[place] as number;
    const actual = Number.isFinite(term) ? term : (numberAt(report, path) as number);
    const one = mend(checks, broken, { path, place }, actual);
    if (one && only) return undefined;
    only ??= one;
  }
  return only;
}

/** A cell of an equation. */
interface Cell {
  readonly path: string;
  readonly place: number;
}

// The cells that stand in every broken equation and in no other that could be judged.
function candidates(
  checks: EditionChecks,
  broken: readonly Broken[],
  unjudged: readonly number[],
): readonly Cell[] {
  const inEquations = equationsByPlace(checks);
  const isBroken = (id: number) => broken.some(({ equation }) => equation.id === id);
  const { cells, places } = shortestOf(broken);
  const found: Cell[] = [];
  for (const [at, place] of places.entries()) {
    const ids = inEquations[place] ?? [];
    if (ids.length < broken.length) continue;
    const others = ids.filter((id) => !isBroken(id));
    if (ids.length - others.length === broken.length && others.every((id) => unjudged.includes(id)))
      found.push({ place, path: cells[at] as string });
  }
  return found;
}

function shortestOf(broken: readonly Broken[]): RuleEquation {
  let shortest = (broken[0] as Broken).equation;
  for (const { equation } of broken) if (equation.places.length < shortest.places.length) shortest = equation;
  return shortest;
}

// The change of a cell that makes every broken equation hold, if one change does.
function mend(
  checks: EditionChecks,
  broken: readonly Broken[],
  { path, place }: Cell,
  actual: number,
): Mend | undefined {
  const [suggested, ...others] = broken.map((one) => mended(one, place, actual));
  if (suggested === undefined || others.some((other) => other !== suggested)) return undefined;
  if (!isFit(suggested, checks.numbers[path])) return undefined;
  return { path, actual, suggested };
}

function mended({ equation, expected, actual }: Broken, place: number, value: number): number {
  const gap = equation.total ? subtractExact(expected, actual) : subtractExact(actual, expected);
  const isInSum = equation.places.indexOf(place) < equation.sum.length;
  return isInSum ? subtractExact(value, gap) : addExact([value, gap]);
}

function isFit(value: number, kind: "change" | "amount" | undefined): boolean {
  return (kind === "change" || value >= 0) && (kind === "amount" || Number.isSafeInteger(value));
}
