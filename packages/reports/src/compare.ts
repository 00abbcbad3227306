import { subtractExact } from "@nianbao/form/exact";
import { step, valueAt } from "@nianbao/form/pointer";
import type { Draft, Edition, Lang } from "@nianbao/types";
import { additionsOf } from "./additions.ts";
import { isObject, outlineNamed, outlineOf } from "./editions.ts";
import type { LedgerEntry } from "./ledger.ts";
import { labelIn, numberIn } from "./lookup.ts";
import { migrate } from "./migrate.ts";
import { inUnit, smallest } from "./money.ts";
import { givenBy } from "./number-sum.ts";
import type { Outline, Place } from "./outline.ts";
import { percentOf } from "./percent.ts";

export interface CompareOptions {
  /** The edition in whose terms to compare; the new report's unless said otherwise. */
  readonly in?: Edition;
  /** The language of labels and reasons; Chinese unless said otherwise. */
  readonly lang?: Lang;
}

export interface Comparison {
  /** The edition whose cells they are. */
  readonly edition: string;
  readonly cells: readonly ComparedCell[];
  /** Numbers that mean something else in the other report's edition, or are not in it, or that a vendor's profile adds. */
  readonly notComparable: readonly NotComparable[];
}

export interface ComparedCell {
  /** JSON Pointer. */
  readonly path: string;
  readonly label: string;
  readonly unit?: string;
  /** `null` where a report is blank, or holds no number. */
  readonly old: number | null;
  readonly new: number | null;
  /** New minus old, exactly; `null` where one of them is blank. */
  readonly change: number | null;
  /** The change per cent of the old, to two decimals; `null` where the old is 0, below 0 or blank. */
  readonly percent: number | null;
}

export interface NotComparable {
  /** Which of the two reports holds it. */
  readonly side: "old" | "new";
  /** JSON Pointer into that report. */
  readonly path: string;
  readonly label: string;
  readonly value: number | null;
  readonly reason: string;
  /** The vendor's profile that the report follows, where the number is none of the official form. */
  readonly profile?: string;
}

/**
 * Compares two reports cell by cell. Where their editions differ, only cells with the same meaning are compared; the others
 * are listed with the reason, as are numbers that a vendor's profile adds.
 *
 * @throws {NianbaoReportsError} when one is no report, or of an unknown edition
 * @example
 * const { cells } = compare(report2022, report2023);
 * cells[0]; // { path: "/proactiveDisclosure/rules/issued", label: "规章 / 本年制发件数", old: 2, new: 3, change: 1, percent: 50 }
 */
export function compare(old: Draft, young: Draft, options: CompareOptions = {}): Comparison {
  const { lang = "zh-CN" } = options;
  const edition = options.in ?? (outlineOf(young).edition as Edition);
  const outline = outlineNamed(edition);
  const [before, after] = [sideOf("old", old, edition, lang), sideOf("new", young, edition, lang)];
  const gaps = new Set([...before.gaps, ...after.gaps].flatMap(({ to }) => to));
  const numbers = numbersOf(outline).filter(({ path }) => !gaps.has(path));
  return {
    edition,
    cells: numbers.flatMap((place) => compared(place, before.report, after.report, outline, lang)),
    notComparable: [
      ...notComparable(before, after, lang),
      ...added(before, lang),
      ...notComparable(after, before, lang),
      ...added(after, lang),
    ],
  };
}

function numbersOf({ places }: Outline): Place[] {
  return places.filter(({ unit }) => unit !== undefined);
}

function compared(
  place: Place,
  before: unknown,
  after: unknown,
  outline: Outline,
  lang: Lang,
): ComparedCell[] {
  const given = [givenBy(before, place), givenBy(after, place)] as const;
  if (given.every(({ kind }) => kind === "lacking")) return [];
  const units = given.flatMap((one) => (one.kind === "number" && one.unit !== undefined ? [one.unit] : []));
  const unit = typeof place.unit === "string" ? place.unit : smallest(units);
  const [old, young] = given.map((one) =>
    one.kind === "number" ? inUnit(one.value, one.unit ?? "", (one.unit && unit) ?? "") : null,
  ) as [number | null, number | null];
  const change = old === null || young === null ? null : subtractExact(young, old);
  return [
    {
      path: place.path,
      label: labelIn(outline, place.path, lang),
      ...(unit ? { unit } : {}),
      old,
      new: young,
      change,
      percent: change === null || old === null ? null : percentOf(change, old),
    },
  ];
}

/** One of the two reports, as it is and in the edition of the comparison. */
interface Side {
  readonly side: NotComparable["side"];
  readonly original: Draft;
  readonly outline: Outline;
  readonly report: Draft;
  readonly ledger: readonly LedgerEntry[];
  /** Where migrating it left something to be filled in. */
  readonly gaps: readonly LedgerEntry[];
}

function sideOf(side: Side["side"], original: Draft, edition: Edition, lang: Lang): Side {
  const { report, ledger } = migrate(original, edition, { lang });
  const gaps = ledger.filter(({ outcome }) => outcome === "to-fill");
  return { side, original, outline: outlineOf(original), report, ledger, gaps };
}

// What a side has and the comparison has not, and what it has where the other is blank for want of a number of its kind.
function notComparable(side: Side, other: Side, lang: Lang): NotComparable[] {
  const lost = side.ledger.filter(({ outcome }) => outcome === "dropped");
  const reasons = new Map<string, string>();
  for (const { from, reason } of [...lost, ...side.gaps]) for (const path of from) reasons.set(path, reason);
  for (const { to, reason } of other.gaps)
    for (const path of to.flatMap((place) => originsOf(place, side)))
      if (!reasons.has(path)) reasons.set(path, reason);
  return numbersOf(side.outline).flatMap(({ path }) => {
    const reason = reasons.get(path);
    if (reason === undefined) return [];
    const label = labelIn(side.outline, path, lang);
    return [{ side: side.side, path, label, value: numberIn(side.original, path) ?? null, reason }];
  });
}

// What a vendor's profile adds has a meaning that the official form does not know.
function added({ side, original, outline }: Side, lang: Lang): NotComparable[] {
  const { profile = "", places = [] } = additionsOf(original, outline) ?? {};
  const reason = REASON[lang](profile);
  return places
    .flatMap((path) => numbersBelow(valueAt(original, path), path))
    .map(([path, value]) => ({ side, path, label: labelIn(outline, path, lang), value, reason, profile }));
}

const REASON: Readonly<Record<Lang, (profile: string) => string>> = {
  "zh-CN": (profile) => `补充格式“${profile}”增加的项目，官方格式没有。`,
  en: (profile) => `Added by the profile "${profile}"; the official form has no such item.`,
};

// Without calling itself: nobody knows how deep it is.
function numbersBelow(top: unknown, place: string): [path: string, value: number][] {
  const found: [path: string, value: number][] = [];
  const open: [path: string, value: unknown][] = [[place, top]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, value] = next;
    if (typeof value === "number") found.push([path, value]);
    else if (isObject(value))
      for (const [key, held] of Object.entries(value).reverse()) open.push([path + step(key), held]);
  }
  return found;
}

function originsOf(path: string, { ledger }: Side): readonly string[] {
  return ledger.length === 0
    ? [path]
    : ledger.filter(({ to }) => to.includes(path)).flatMap(({ from }) => from);
}
