import type { Draft } from "@nianbao/types";
import fc from "fast-check";
import { fill } from "../fill.ts";
import { migrations, outlines } from "../generated/index.ts";
import type { Outline, Place } from "../outline.ts";
import { reportFrom } from "../tree.ts";

export { migrations, outlines };

/** The places of numbers that are stated and not computed. */
export function inputsOf(outline: Outline): Place[] {
  return outline.places.filter(({ unit, total }) => unit !== undefined && !total);
}

/** The places of all numbers. */
export function numbersOf(outline: Outline): Place[] {
  return outline.places.filter(({ unit }) => unit !== undefined);
}

/** A report of an edition with these inputs; what is not said is 0, and every total is right. */
export function reportOf(
  outline: Outline,
  inputs: Readonly<Record<string, unknown>> = {},
  others: Readonly<Record<string, unknown>> = {},
): Draft {
  const year = outline.years.from;
  const values = new Map<string, unknown>([
    ["/year", year],
    ["/title", `某市教育局${year}年政府信息公开工作年度报告`],
    ["/organ/name", "某市教育局"],
  ]);
  for (const { path, unit } of inputsOf(outline).filter(({ optional }) => !optional)) {
    values.set(path, 0);
    if (typeof unit === "object") values.set(unit.at, "元");
  }
  for (const [path, value] of Object.entries({ ...inputs, ...others })) values.set(path, value);
  return fill(reportFrom(values, outline) as unknown as Draft).report;
}

const count = fc.oneof(fc.constant(0), fc.nat(30), fc.nat(1_000_000));
const amount = fc.nat(2_000_000_000).map((millionths) => Number(`${millionths}e-6`));

/** Numbers as reports have them: counts, and amounts with up to six decimals. */
export function number(place: Place): fc.Arbitrary<number> {
  return /amount/i.test(place.path) ? amount : count;
}

/** Inputs of a whole report. */
export function inputs(
  outline: Outline,
  each: (place: Place) => fc.Arbitrary<unknown> = number,
): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(inputsOf(outline).map((place) => [place.path, each(place)])));
}

/** Reports of an edition with every number filled in. */
export function anyReport(outline: Outline): fc.Arbitrary<Draft> {
  return inputs(outline).map((values) => reportOf(outline, values));
}

/** Reports of an edition with some inputs left blank. */
export function anyDraft(outline: Outline): fc.Arbitrary<Draft> {
  return inputs(outline, (place) => fc.option(number(place), { freq: 20 })).map((values) =>
    reportOf(outline, values),
  );
}

/** Everything below it can't be changed any more. */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
