import type { Lang } from "@nianbao/findings";
import { type Labels, labelOf } from "@nianbao/form/labels";
import { PathCache } from "./path-cache.ts";

const theReport: Readonly<Record<Lang, string>> = { "zh-CN": "报告", en: "The report" };

const cachedIn = (lang: Lang): PathCache<string> =>
  new PathCache((labels, path) => (path === "" ? theReport[lang] : labelOf(labels, path, lang)));

const said: Readonly<Record<Lang, PathCache<string>>> = { "zh-CN": cachedIn("zh-CN"), en: cachedIn("en") };

/** The official labels of a place, in one line. */
export function placeLabel(labels: Labels, path: string, lang: Lang): string {
  return said[lang].get(labels, path);
}
