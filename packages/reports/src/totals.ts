import { addExact } from "@nianbao/form/exact";
import { numberIn } from "./lookup.ts";
import type { Total, Way } from "./outline.ts";

/** A total as its parts give it. */
export interface Computed {
  readonly sum: number;
  readonly way: Way;
}

/**
 * A total from its parts, exactly, by the first of its equations whose parts are all known.
 *
 * @returns `undefined` where each has a blank part: blank is not zero
 */
export function computeTotal(total: Total, report: unknown): Computed | undefined {
  for (const way of total.ways) {
    const sum = sumOf(way.parts, report);
    if (sum !== undefined) return { sum, way };
  }
  return undefined;
}

/** The exact sum of the numbers at some places; `undefined` where one is blank or no number. */
export function sumOf(paths: readonly string[], report: unknown): number | undefined {
  const numbers: number[] = [];
  for (const path of paths) {
    const number = numberIn(report, path);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  return addExact(numbers);
}
