import { labelOf } from "@nianbao/form/labels";
import { keysOf } from "@nianbao/form/pointer";
import type { Lang } from "@nianbao/types";
import type { Outline } from "./outline.ts";

// Each place of a form is asked for in every report, so its keys and its label are worked out once.
const keys = new Map<string, readonly string[]>();
const labels = new WeakMap<Outline, Record<Lang, Map<string, string>>>();

/** What stands at a place of the form; `undefined` where nothing does. Only own properties count. */
export function valueIn(report: unknown, place: string): unknown {
  let at = report;
  for (const key of keysOfPlace(place)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/** The number at a place of the form; `undefined` where there is none. */
export function numberIn(report: unknown, place: string): number | undefined {
  const value = valueIn(report, place);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** The official label of a place of the form. */
export function labelIn(outline: Outline, place: string, lang: Lang): string {
  let known = labels.get(outline);
  if (!known) {
    known = { "zh-CN": new Map(), en: new Map() };
    labels.set(outline, known);
  }
  let label = known[lang].get(place);
  if (label === undefined) {
    label = labelOf(outline.labels, place, lang);
    known[lang].set(place, label);
  }
  return label;
}

function keysOfPlace(place: string): readonly string[] {
  let known = keys.get(place);
  if (!known) {
    known = keysOf(place);
    keys.set(place, known);
  }
  return known;
}
