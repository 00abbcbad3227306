import type { Diagnosis, Lang, Verdict, Waiver } from "@nianbao/types";
import { checkCalendar } from "./calendar/check-calendar.ts";
import type { EditionChecks } from "./checks.ts";
import { judgeEquations } from "./equations/broken.ts";
import { diagnose } from "./equations/diagnosis.ts";
import { addBroken } from "./equations/findings.ts";
import { checkPrevious } from "./equations/previous.ts";
import { Found } from "./found.ts";
import { addUnrecognised, addUpgraded, current, type Recognised, recognise } from "./recognise.ts";
import { checkText } from "./text/check-text.ts";
import { verdictOn } from "./verdict.ts";
import { applyWaivers } from "./waivers.ts";

export interface ValidateOptions {
  /** Last year's report, to hold this one against. */
  readonly previous?: unknown;
  /** The language of messages and labels; Chinese by default. */
  readonly lang?: Lang;
  /** Known findings, which do not count as long as their cells keep their values. */
  readonly waivers?: readonly Waiver[];
}

/** Says what is wrong with a report, whatever it is; it never throws. */
export type Validate = (report: unknown, options?: ValidateOptions) => Verdict;

/** The validator of some editions, oldest first. Reports of other editions are not supported. */
export function validatorOf(editions: readonly EditionChecks[]): Validate {
  const newest = editions.at(-1) as EditionChecks;
  return (report, { lang = "zh-CN", waivers, previous } = {}) => {
    const recognised = recognise(editions, report);
    const found = new Found((recognised?.checks ?? newest).labels, lang);
    if (!recognised) addUnrecognised(editions, report, found);
    else addUpgraded(recognised, report, found);
    const diagnosis = recognised ? judge(recognised, previous, found) : [];
    const judged = recognised?.report ?? report;
    const findings = waivers ? applyWaivers(found.findings, waivers, judged) : found.findings;
    return verdictOn(findings, diagnosis, recognised?.checks);
  };
}

function judge({ checks, report }: Recognised, previous: unknown, found: Found): Diagnosis[] {
  const numbers = checks.checkStructure(report, found);
  const structural = found.findings.length;
  const judged = judgeEquations(checks, numbers, report);
  addBroken(checks, judged.broken, found);
  if (previous !== undefined) checkPrevious(checks, report, current(previous), found);
  checkCalendar(checks, report, found);
  checkText(checks, report, found);
  if (found.findings.length > structural) found.sort();
  return judged.broken.length > 0 ? diagnose(checks, judged, report, found) : [];
}
