import type { Diagnosis, Lang, Verdict, Waiver } from "@nianbao/types";
import { checkCalendar } from "./calendar/check-calendar.ts";
import { isTimely } from "./calendar/timely.ts";
import type { EditionChecks } from "./checks.ts";
import { allHold, type Judged, judgeEquations } from "./equations/broken.ts";
import { diagnose } from "./equations/diagnosis.ts";
import { addBroken } from "./equations/findings.ts";
import { checkPrevious } from "./equations/previous.ts";
import { Found } from "./found.ts";
import type { Older } from "./older.ts";
import { addUnrecognised, addUpgraded, checksOf, type Recognised, recognise } from "./recognise.ts";
import { checkSectionEmpty } from "./sections/section-empty.ts";
import { checkStructure } from "./structure/check-structure.ts";
import { type Fields, fieldsOf, isObject } from "./structure/fields.ts";
import { verdictOn } from "./verdict.ts";
import { applyWaivers } from "./waivers.ts";

export interface ValidateOptions {
  /** Last year's report, to hold this one against. */
  readonly previous?: unknown;
  /** The language of messages and labels; Chinese by default. */
  readonly lang?: Lang;
  /** Known findings, which do not count as long as their cells keep their values. */
  readonly waivers?: readonly Waiver[];
  /** `false` leaves out what is wrong with the text: many times faster, for what is judged again and again. */
  readonly text?: boolean;
}

/** Says what is wrong with a report, whatever it is; it never throws. */
export type Validate = (report: unknown, options?: ValidateOptions) => Verdict;

/** What a validator can do besides judging structure, equations and days; each part is left out of bundles without it. */
export interface Parts {
  readonly older?: Older;
  /** Adds what is wrong with the text. */
  readonly checkText?: (checks: EditionChecks, report: Fields, found: Found) => void;
}

/** The validator of some editions, oldest first. Reports of other editions are not supported. */
export function validatorOf(editions: readonly EditionChecks[], parts: Parts = {}): Validate {
  return (report, options = {}) => {
    const checks = isObject(report) ? checksOf(editions, report) : undefined;
    const isSound = checks?.isSound(report as Fields) ?? false;
    return checks && isSound && isAllSaid(checks, report as Fields, options, parts)
      ? verdictOn([], [], checks)
      : lookAtAll(editions, report, isSound, options, parts);
  };
}

/** Whether quick looks at a sound report have seen all that is asked for. */
function isAllSaid(
  checks: EditionChecks,
  report: Fields,
  { previous, text }: ValidateOptions,
  { checkText }: Parts,
): boolean {
  const isTextAsked = checkText !== undefined && text !== false;
  return !isTextAsked && previous === undefined && isTimely(checks, report);
}

function lookAtAll(
  editions: readonly EditionChecks[],
  report: unknown,
  isSound: boolean,
  options: ValidateOptions,
  parts: Parts,
): Verdict {
  const { lang = "zh-CN", waivers } = options;
  const recognised = recognise(editions, report, parts.older);
  const { labels } = recognised?.checks ?? (editions.at(-1) as EditionChecks);
  const found = new Found(labels, lang);
  if (!recognised) addUnrecognised(editions, report, found, parts.older);
  else addUpgraded(recognised, report, found);
  const diagnosis = recognised ? judge(recognised, isSound, options, parts, found) : [];
  const judged = recognised?.report ?? report;
  const findings = waivers ? applyWaivers(found.findings, waivers, judged) : found.findings;
  return verdictOn(findings, diagnosis, recognised?.checks);
}

function judge(
  { checks, report, moved }: Recognised,
  isSound: boolean,
  { previous, text = true }: ValidateOptions,
  { older, checkText }: Parts,
  found: Found,
): Diagnosis[] {
  const judged = isSound || (moved && checks.isSound(report)) ? allHold : lookCloser(checks, report, found);
  if (previous !== undefined) {
    const before = fieldsOf(previous);
    checkPrevious(checks, report, older?.upgraded(before).report ?? before, found);
  }
  checkCalendar(checks, report, found);
  if (text) checkText?.(checks, report, found);
  found.sort();
  return judged.broken.length > 0 ? diagnose(checks, judged, report, found) : [];
}

function lookCloser(checks: EditionChecks, report: Fields, found: Found): Judged {
  const judged = judgeEquations(checks, checkStructure(checks, report, found), report);
  addBroken(checks, judged.broken, found);
  for (const section of checks.sections) checkSectionEmpty(section, report, found);
  return judged;
}
