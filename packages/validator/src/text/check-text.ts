import { valueAt } from "@nianbao/form/pointer";
import type { EditionChecks } from "../checks.ts";
import type { Found } from "../found.ts";
import { texts } from "../generated/texts.ts";
import type { Fields } from "../structure/fields.ts";
import { checkFee } from "./fee.ts";
import { NarrativeCheck } from "./narrative-check.ts";
import { checkSectionText } from "./section-empty.ts";
import { settingOf } from "./setting.ts";
import { checkTitle } from "./title.ts";

/** What is wrong with the text of a report, by itself or held against its tables. */
export function checkText(checks: EditionChecks, report: Fields, found: Found): void {
  const statements = texts[checks.edition];
  if (!statements) return;
  const setting = settingOf(statements, report, found);
  checkTitle(setting);
  for (const narrative of statements.narratives) {
    const blocks = valueAt(report, narrative);
    if (Array.isArray(blocks) && blocks.length > 0) new NarrativeCheck(setting, narrative).run(blocks);
  }
  for (const section of checks.sections) checkSectionText(section, statements, report, found);
  checkFee(statements, report, found);
}
