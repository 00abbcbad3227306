import type { Draft, Finding, Lang } from "@nianbao/types";
import { additionsLeftOut } from "./additions.ts";
import { outlineOf } from "./editions.ts";
import { labelIn, numberIn, valueIn } from "./lookup.ts";
import type { Outline, Place } from "./outline.ts";
import { unitOf } from "./unit.ts";

/** One number of one report. */
export interface TidyRow {
  readonly organ: string;
  readonly creditCode: string | null;
  readonly regionCode: string | null;
  readonly level: string | null;
  readonly kind: string | null;
  /** `consolidated` reports hold the numbers of others: don't add them to those. */
  readonly scope: string | null;
  readonly year: number | null;
  readonly edition: string;
  /** JSON Pointer: the cell's stable name. */
  readonly path: string;
  readonly label: string;
  /** `null` where the report is blank, or holds no number: blank is not zero. */
  readonly value: number | null;
  /** The unit that the form prints or the report states. */
  readonly unit: string | null;
  /** The number is the sum of others: don't add it to those. */
  readonly total: boolean;
}

export interface TidyOptions {
  /** The language of labels and findings; Chinese unless said otherwise. */
  readonly lang?: Lang;
  /** Told of each report that follows a vendor's profile: the table has the numbers of the official form alone. */
  readonly onLeftOut?: (finding: Finding) => void;
}

/** The columns of a tidy table, in order. */
export const tidyColumns: readonly (keyof TidyRow)[] = [
  "organ",
  "creditCode",
  "regionCode",
  "level",
  "kind",
  "scope",
  "year",
  "edition",
  "path",
  "label",
  "value",
  "unit",
  "total",
];

/**
 * A report as rows of a tidy table: one number a row, with whose it is, of which year, and where it stands.
 *
 * @throws {NianbaoReportsError} when it is no report, or of an unknown edition
 * @example
 * tidy(report).filter(({ path }) => path === "/requests/received/total"); // [{ organ: "某市教育局", year: 2023, value: 12, … }]
 */
export function tidy(report: Draft, options: TidyOptions = {}): TidyRow[] {
  const { lang = "zh-CN" } = options;
  const outline = outlineOf(report);
  if (options.onLeftOut) sayLeftOut(report, outline, lang, options.onLeftOut);
  const year = numberIn(report, "/year");
  const organ = textAt(report, "/organ/name") ?? "";
  const creditCode = textAt(report, "/organ/creditCode");
  const regionCode = textAt(report, "/organ/regionCode");
  const level = textAt(report, "/organ/level");
  const kind = textAt(report, "/organ/kind");
  const scope = textAt(report, "/organ/scope");
  return numbersIn(report, outline).map((place) => ({
    organ,
    creditCode,
    regionCode,
    level,
    kind,
    scope,
    year: year !== undefined && Number.isInteger(year) ? year : null,
    edition: outline.edition,
    path: place.path,
    label: labelIn(outline, place.path, lang),
    value: numberIn(report, place.path) ?? null,
    unit: unitIn(report, place),
    total: place.total === true,
  }));
}

function sayLeftOut(
  report: Draft,
  outline: Outline,
  lang: Lang,
  say: NonNullable<TidyOptions["onLeftOut"]>,
): void {
  const { name } = unitOf(report, undefined, lang);
  for (const finding of additionsLeftOut(report, outline, name, lang)) say(finding);
}

// What a report may do without has no row where it does without.
function numbersIn(report: Draft, { places }: Outline): Place[] {
  return places.filter(
    ({ path, unit, optional }) => unit !== undefined && !(optional && valueIn(report, path) === undefined),
  );
}

function unitIn(report: Draft, { unit }: Place): string | null {
  return typeof unit === "object" ? textAt(report, unit.at) : (unit ?? null);
}

function textAt(report: Draft, path: string): string | null {
  const text = valueIn(report, path);
  return typeof text === "string" && text !== "" ? text : null;
}
