import { badDateReversed } from "@nianbao/findings";
import type { Found } from "../found.ts";
import { isDate } from "../structure/dates.ts";
import { type Fields, fieldsOf } from "../structure/fields.ts";

/**
 * `bad-date`: the period ends before it begins.
 *
 * @returns the last day of what the report is about: that of its year, where it says no other
 */
export function checkPeriod({ year, period }: Fields, found: Found): string | undefined {
  const { from, to } = fieldsOf(period);
  if (to === undefined || !isDate(to)) return isFourDigits(year) ? `${year}-12-31` : undefined;
  if (isDate(from) && to < from) found.add(badDateReversed, "/period/to", { expected: from, actual: to });
  return to;
}

/** Whether a year can stand in a day as it is written. */
export function isFourDigits(year: unknown): year is number {
  return typeof year === "number" && Number.isInteger(year) && year >= 1000 && year <= 9999;
}
