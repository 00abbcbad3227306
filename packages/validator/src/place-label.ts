import type { Lang } from "@nianbao/findings";
import { type Labels, labelOf } from "@nianbao/form/labels";
import { placeNumber } from "./places.ts";

const theReport: Readonly<Record<Lang, string>> = { "zh-CN": "报告", en: "The report" };

/** Labels of places of the form that were said before, by number: a year's reports have their faults in the same few. */
const said = new WeakMap<Labels, Readonly<Record<Lang, string[]>>>();

/** The official labels of a place, in one line. */
export function placeLabel(labels: Labels, path: string, lang: Lang): string {
  const number = placeNumber(labels, path);
  if (number === undefined) return labelOf(labels, path, lang);
  const known = saidOf(labels)[lang];
  known[number] ??= path === "" ? theReport[lang] : labelOf(labels, path, lang);
  return known[number];
}

function saidOf(labels: Labels): Readonly<Record<Lang, string[]>> {
  let byLang = said.get(labels);
  if (!byLang) {
    byLang = { "zh-CN": [], en: [] };
    said.set(labels, byLang);
  }
  return byLang;
}
