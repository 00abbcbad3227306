import {
  cellBlankInUnit,
  cellBlankInUnitAsZero,
  cellBlankInUnitSeveral,
  excerpt,
  find,
  unitInconsistent,
  unitUnusableCell,
} from "@nianbao/findings";
import { keysOf, step } from "@nianbao/form/pointer";
import type { Finding, Lang } from "@nianbao/types";
import { labelIn, numberIn } from "./lookup.ts";
import type { Given } from "./number-sum.ts";
import type { Outline } from "./outline.ts";
import { computeTotal } from "./totals.ts";

/** What a unit's report is asked for, to be said of it. */
export interface Asked {
  readonly unit: string;
  readonly outline: Outline;
  readonly lang: Lang;
}

/** The totals of a unit's report that are not the sum of their parts. */
export function inconsistencies(report: unknown, { unit, outline, lang }: Asked): Finding[] {
  return outline.totals.flatMap((total) => {
    const computed = computeTotal(total, report);
    const actual = numberIn(report, total.at);
    if (!computed || actual === undefined || actual === computed.sum) return [];
    const { sum: expected, way } = computed;
    const label = labelIn(outline, total.at, lang);
    const details = { unit, label, expected, actual, cells: [...way.parts, total.at], source: way.source };
    return [find(unitInconsistent, total.at, details, lang)];
  });
}

/** The numbers that a unit's report does not give: once a table, and what is no number at all one by one. */
export function omissions(given: readonly Given[], asZero: boolean, asked: Asked): Finding[] {
  const blank = given.flatMap((one) => (one.kind === "blank" ? [one.at] : []));
  const sections = new Set(blank.map(sectionOf));
  return [
    ...[...sections].map((section) =>
      blanks(
        blank.filter((path) => sectionOf(path) === section),
        section,
        asZero,
        asked,
      ),
    ),
    ...given.flatMap((one) => (one.kind === "wrong" ? [wrong(one.at, one.value, asked)] : [])),
  ];
}

function sectionOf(path: string): string {
  return step(keysOf(path)[0] ?? "");
}

function blanks(cells: readonly string[], section: string, asZero: boolean, asked: Asked): Finding {
  const { unit, outline, lang } = asked;
  const [only] = cells;
  const path = cells.length === 1 && only !== undefined ? only : section;
  const label = labelIn(outline, path, lang);
  const count = cells.length;
  if (asZero) return find(cellBlankInUnitAsZero, path, { label, cells, unit, count }, lang);
  if (count === 1) return find(cellBlankInUnit, path, { label, cells, unit }, lang);
  return find(cellBlankInUnitSeveral, path, { label, cells, unit, count }, lang);
}

function wrong(path: string, value: unknown, { unit, outline, lang }: Asked): Finding {
  const actual = typeof value === "string" ? excerpt(value) : typeof value;
  return find(unitUnusableCell, path, { label: labelIn(outline, path, lang), unit, actual }, lang);
}
