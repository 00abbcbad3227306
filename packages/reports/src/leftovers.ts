import { step } from "@nianbao/form/pointer";
import { isObject } from "./editions.ts";
import type { Line } from "./ledger.ts";
import type { Outline } from "./outline.ts";
import { childrenOf } from "./tree.ts";

const UNKNOWN = {
  "zh-CN": "原报告的格式版本没有这一项。",
  en: "The report's own edition has no such item.",
};

/** What stands in a report where its edition has nothing: dropped, and said so. */
export function leftovers(report: object, outline: Outline): Line[] {
  return unknownPlaces(report, outline).map((path) => ({
    outcome: "dropped",
    from: [path],
    to: [],
    reason: UNKNOWN,
  }));
}

/** The places of a report where its edition has nothing; of what stands below one, nothing is listed. */
export function unknownPlaces(report: object, outline: Outline): string[] {
  const children = childrenOf(outline);
  const below = (object: object, path: string): string[] =>
    Object.entries(object).flatMap(([key, value]) => {
      const here = path + step(key);
      if (!children.get(path)?.includes(key)) return [here];
      if (!children.has(here)) return [];
      return isObject(value) ? below(value, here) : [here];
    });
  return below(report, "");
}
