import { coDefendantLawsuits, coDefendantLawsuitsLeftOut, find } from "@nianbao/findings";
import { addExact, subtractExact } from "@nianbao/form/exact";
import type { Finding, Lang } from "@nianbao/types";
import { labelIn, numberIn } from "./lookup.ts";
import type { Outline, Place } from "./outline.ts";
import { NianbaoReportsError } from "./reports-error.ts";
import { withValue } from "./tree.ts";

/**
 * What to do about lawsuits in which the organ is co-defendant because it upheld an act on reconsideration. Only the organ
 * of the original act counts those (国办公开办函〔2016〕201号).
 *
 * - `as-reported`: every report is taken to keep to that rule. Where the organ itself and its units both count lawsuits
 *   after reconsideration, a warning asks to check.
 * - `leave-out-own`: the organ's own lawsuits after reconsideration are taken for such, and left out.
 */
export type LawsuitsChoice = "as-reported" | "leave-out-own";

// Where the form counts lawsuits after reconsideration.
const AFTER_RECONSIDERATION = "/disputes/litigation/afterReconsideration";

/** Keeps the organ's own lawsuits after reconsideration in sight while reports are summed up. */
export class Lawsuits {
  readonly #choice: LawsuitsChoice;
  #own: number | undefined;

  constructor(choice: LawsuitsChoice = "as-reported") {
    this.#choice = choice;
  }

  /** The organ's own report as it is to be counted. */
  ownTerm<R extends object>(report: R, outline: Outline): R {
    this.#own = lawsuitsIn(report, outline);
    return this.#choice === "leave-out-own" ? withoutLawsuits(report, outline) : report;
  }

  /** What there is to say once all are summed up. */
  findings(sum: object, outline: Outline, lang: Lang): Finding[] {
    const path = AFTER_RECONSIDERATION;
    const actual = this.#own ?? 0;
    if (actual === 0) return [];
    const cells = placesOf(outline).map((place) => place.path);
    const details = { label: labelIn(outline, path, lang), cells, actual };
    if (this.#choice === "leave-out-own") return [find(coDefendantLawsuitsLeftOut, path, details, lang)];
    const others = subtractExact(lawsuitsIn(sum, outline) ?? actual, actual);
    return others === 0 ? [] : [find(coDefendantLawsuits, path, { ...details, others }, lang)];
  }
}

function lawsuitsIn(report: unknown, outline: Outline): number | undefined {
  const inputs = placesOf(outline).filter(({ total }) => !total);
  const numbers = inputs.map(({ path }) => numberIn(report, path)).filter((number) => number !== undefined);
  return numbers.length === 0 ? undefined : addExact(numbers);
}

function withoutLawsuits<R extends object>(report: R, outline: Outline): R {
  const places = placesOf(outline);
  if (places.length === 0)
    throw new NianbaoReportsError(
      "bad-option",
      `${outline.edition} 年版格式没有复议后起诉`,
      `the ${outline.edition} edition has no litigation after reconsideration`,
    );
  return places.reduce((left, { path }) => withValue(left, path, 0, outline) ?? left, report);
}

function placesOf(outline: Outline): Place[] {
  return outline.places.filter(({ path }) => path.startsWith(`${AFTER_RECONSIDERATION}/`));
}
