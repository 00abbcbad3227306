import type { EditionChecks } from "../checks.ts";
import type { Found } from "../found.ts";
import { texts } from "../generated/texts.ts";
import type { Fields } from "../structure/fields.ts";
import { checkSectionEmpty } from "./section-empty.ts";

/** What is wrong with the text of a report, by itself or held against its tables. */
export function checkText(checks: EditionChecks, report: Fields, found: Found): void {
  for (const section of texts[checks.edition]?.sections ?? []) checkSectionEmpty(section, report, found);
}
