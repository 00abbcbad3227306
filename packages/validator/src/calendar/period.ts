import { badDateReversed } from "@nianbao/findings";
import type { Found } from "../found.ts";
import { dayNumber } from "../structure/dates.ts";
import { type Fields, fieldsOf } from "../structure/fields.ts";

/**
 * `bad-date`: the period ends before it begins.
 *
 * @returns the number of the last day of what the report is about: that of its year, where it says no other; 0
 * where the year is none
 */
export function checkPeriod({ year, period }: Fields, found: Found): number {
  if (period === undefined) return lastDayOf(year);
  const { from, to } = fieldsOf(period);
  const end = dayNumber(to);
  if (end !== 0 && dayNumber(from) > end)
    found.add(badDateReversed, "/period/to", { expected: from, actual: to });
  return end === 0 ? lastDayOf(year) : end;
}

function lastDayOf(year: unknown): number {
  return isFourDigits(year) ? year * 10_000 + 1231 : 0;
}

/** Whether a year can stand in a day as it is written. */
export function isFourDigits(year: unknown): year is number {
  return typeof year === "number" && Number.isInteger(year) && year >= 1000 && year <= 9999;
}
