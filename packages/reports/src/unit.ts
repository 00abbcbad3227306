import { valueAt } from "@nianbao/form/pointer";
import type { Lang } from "@nianbao/types";

/** Whose report it is. */
export interface Unit {
  /** Its name, or its place in the order given where the report does not say. */
  readonly name: string;
  readonly known: Identity;
}

/** What a unit is known by. */
export interface Identity {
  readonly name?: string | undefined;
  readonly creditCode?: string | undefined;
  readonly regionCode?: string | undefined;
}

/**
 * The unit of a report, and the name that messages call it by; `place` counts from 1, 0 is the organ itself, and a report
 * that stands alone has none.
 */
export function unitOf(report: unknown, place: number | undefined, lang: Lang): Unit {
  const known = {
    name: textAt(report, "/organ/name"),
    creditCode: textAt(report, "/organ/creditCode"),
    regionCode: textAt(report, "/organ/regionCode"),
  };
  return { name: known.name ?? known.creditCode ?? placeName(place, lang), known };
}

function placeName(place: number | undefined, lang: Lang): string {
  if (place === undefined) return lang === "en" ? "the report" : "这份报告";
  if (place === 0) return lang === "en" ? "the organ itself" : "本机关自身";
  return lang === "en" ? `report no. ${place}` : `第 ${place} 份报告`;
}

/**
 * Whether two are the same unit: the same credit code; or the same name, and nothing that tells them apart. Bureaus of two
 * counties often share a name.
 */
export function isSameUnit(one: Identity, other: Identity): boolean {
  if (one.creditCode !== undefined && other.creditCode !== undefined)
    return one.creditCode === other.creditCode;
  if (one.name === undefined || one.name !== other.name) return false;
  return (
    one.regionCode === undefined || other.regionCode === undefined || one.regionCode === other.regionCode
  );
}

function textAt(report: unknown, path: string): string | undefined {
  const text = valueAt(report, path);
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}
