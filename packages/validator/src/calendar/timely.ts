import { holdsFor } from "@nianbao/form/years";
import type { EditionChecks } from "../checks.ts";
import { dayNumber } from "../structure/dates.ts";
import type { Fields } from "../structure/fields.ts";
import { isFourDigits } from "./period.ts";

/**
 * Whether a report is of a year of its edition, and published after it, before the deadline of any organ. What says so has
 * no fault of its calendar; `false` only means that a closer look is needed.
 */
export function isTimely(checks: EditionChecks, report: Fields): boolean {
  const { year, period, publishedOn } = report;
  if (!isFourDigits(year) || !holdsFor(checks, year) || period !== undefined) return false;
  const nextYear = (year + 1) * 10_000;
  const published = dayNumber(publishedOn);
  return published > nextYear && published <= nextYear + checks.firstDeadline;
}
