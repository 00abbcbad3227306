import { editionYearMismatch, editionYearMismatchOpen } from "@nianbao/findings";
import { holdsFor } from "@nianbao/form/years";
import type { EditionChecks } from "../checks.ts";
import type { Found } from "../found.ts";
import type { Fields } from "../structure/fields.ts";

/** `edition-year-mismatch`: the report year is none of those that the edition holds for. */
export function checkEditionYear(checks: EditionChecks, { year }: Fields, found: Found): void {
  if (typeof year !== "number" || !Number.isSafeInteger(year) || holdsFor(checks, year)) return;
  const { edition } = checks;
  const { from, to } = checks.years;
  if (to === undefined) found.add(editionYearMismatchOpen, "/year", { edition, from, actual: year });
  else found.add(editionYearMismatch, "/year", { edition, from, to, actual: year });
}
