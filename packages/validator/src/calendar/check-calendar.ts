import type { EditionChecks } from "../checks.ts";
import type { Found } from "../found.ts";
import { dayNumber } from "../structure/dates.ts";
import type { Fields } from "../structure/fields.ts";
import { checkEditionYear } from "./edition-year.ts";
import { checkPeriod } from "./period.ts";
import { checkEarly, checkLate } from "./publication.ts";

/** What is wrong with the year and the days of a report. What is no day at all is a fault of structure. */
export function checkCalendar(checks: EditionChecks, report: Fields, found: Found): void {
  checkEditionYear(checks, report, found);
  const end = checkPeriod(report, found);
  const published = dayNumber(report["publishedOn"]);
  if (published === 0) return;
  checkEarly(published, end, found);
  checkLate(published, checks.publication, report, found);
}
