import { keysOf } from "@nianbao/form/pointer";
import type { Equation, Term } from "@nianbao/form/types";
import type { EditionChecks, Rule } from "../checks.ts";
import { type Place, placesOf } from "../places.ts";
import { isAcrossYears } from "./sums.ts";

/** An equation of an edition, with what its findings say. */
export interface RuleEquation extends Equation {
  /** The key of the table that it belongs to. */
  readonly table: string;
  /** Its place among the equations of the edition. */
  readonly id: number;
  /** The cells of this report that it rests on: those of the sum, then those that it equals. */
  readonly cells: readonly string[];
  /** The numbers of their places. */
  readonly places: readonly number[];
  /** It reads last year's report. */
  readonly acrossYears: boolean;
}

const expanded = new WeakMap<EditionChecks, readonly RuleEquation[]>();

/** The equations of an edition, made from its rules when they are first needed. An equation's place is its id. */
export function equationsOf(checks: EditionChecks): readonly RuleEquation[] {
  let equations = expanded.get(checks);
  if (!equations) {
    const places = placesOf(checks.labels);
    equations = checks.rules
      .flatMap((rule, index) => startsOf(rule).map((start) => equationFrom(rule, index, start, places)))
      .map((equation, id) => ({ ...equation, id }));
    expanded.set(checks, equations);
  }
  return equations;
}

function startsOf({ bases, columns }: Rule): number[] {
  return bases.flatMap((base) => columns.map((column) => base + column));
}

function equationFrom(
  rule: Rule,
  index: number,
  start: number,
  places: readonly Place[],
): Omit<RuleEquation, "id"> {
  const pathOf = (distance: number) => (places[start + distance] as Place).path;
  const terms = [...rule.sum, ...rule.equals];
  const previous = (distances: readonly number[] = []): Term[] =>
    distances.map((distance) => ({ path: pathOf(distance), previous: true }));
  const here = (distances: readonly number[]): Term[] =>
    distances.map((distance) => ({ path: pathOf(distance) }));
  const equals = [...here(rule.equals), ...previous(rule.previousEquals)];
  const at = pathOf(rule.at);
  return {
    code: rule.entry.code,
    at,
    sum: [...here(rule.sum), ...previous(rule.previousSum)],
    equals,
    rule: index,
    total: equals.length === 1 && rule.equals[0] === rule.at,
    formula: false,
    table: keysOf(at)[0] ?? "",
    cells: terms.map(pathOf),
    places: terms.map((distance) => start + distance),
    acrossYears: isAcrossYears(rule),
  };
}

/** The ids of the equations inside one report in which each place stands. */
export type PlacesInEquations = readonly (readonly number[] | undefined)[];

const byPlace = new WeakMap<EditionChecks, PlacesInEquations>();

export function equationsByPlace(checks: EditionChecks): PlacesInEquations {
  const known = byPlace.get(checks);
  if (known) return known;
  const holding: number[][] = [];
  for (const { id, places, acrossYears } of equationsOf(checks))
    for (const place of acrossYears ? [] : places) holding[place] = [...(holding[place] ?? []), id];
  byPlace.set(checks, holding);
  return holding;
}
