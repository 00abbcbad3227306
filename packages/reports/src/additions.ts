import { excerpt, find, notCarriedProfile } from "@nianbao/findings";
import { valueAt } from "@nianbao/form/pointer";
import { profileName } from "@nianbao/form/profile";
import type { Finding, Lang } from "@nianbao/types";
import { unknownPlaces } from "./leftovers.ts";
import type { Outline } from "./outline.ts";

/** Where a report says that it follows a vendor's profile. */
export const PROFILE = "/profile";

const MOST_PLACES = 10;

const THE_REPORT = { "zh-CN": "报告", en: "The report" };

/** What a report of a vendor's profile holds beside the official form. */
export interface Additions {
  /** The profile, as the report names it. */
  readonly profile: string;
  /** JSON Pointers of what the form does not have; what stands below one is not listed. */
  readonly places: readonly string[];
}

/** The additions of a report; `undefined` where it follows no profile, or has nothing beside the form. */
export function additionsOf(report: object, outline: Outline): Additions | undefined {
  const profile = profileName(valueAt(report, PROFILE));
  if (profile === undefined) return undefined;
  const places = unknownPlaces(report, outline).filter((path) => path !== PROFILE);
  return places.length === 0 ? undefined : { profile: excerpt(profile), places };
}

/** Says that a report's additions are left out, where it has any. */
export function additionsLeftOut(report: object, outline: Outline, unit: string, lang: Lang): Finding[] {
  const additions = additionsOf(report, outline);
  if (!additions) return [];
  const { profile, places } = additions;
  const added = places.length > MOST_PLACES ? [...places.slice(0, MOST_PLACES), "…"] : places;
  const details = {
    label: THE_REPORT[lang],
    unit,
    actual: profile,
    count: places.length,
    added,
    cells: places,
  };
  return [find(notCarriedProfile, PROFILE, details, lang)];
}
