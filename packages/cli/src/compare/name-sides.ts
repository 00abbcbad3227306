import { valueAt } from "@nianbao/form/pointer";
import type { Lang } from "@nianbao/types";
import type { Sides } from "./comparison-table.ts";

/** What two reports are called: by their years, and where these don't tell them apart by their place in the comparison. */
export function nameSides(old: object, young: object, lang: Lang): Sides {
  const [before, after] = [yearOf(old, lang), yearOf(young, lang)];
  if (before !== undefined && after !== undefined && before !== after) return { old: before, new: after };
  return lang === "en" ? { old: "old", new: "new" } : { old: "原报告", new: "新报告" };
}

/** The title of their comparison. */
export function titleOf(old: object, young: object, lang: Lang): string {
  const [before, after] = [old, young].map((report) => nameOf(report, lang)) as [string, string];
  const year = yearOf(old, lang);
  const [first, second] = [year, yearOf(young, lang)].map((one) => one ?? "") as [string, string];
  const same = before === after;
  if (lang === "en")
    return same
      ? `${before}: annual reports ${first} and ${second}`
      : `Annual reports: ${before} ${first} and ${after} ${second}`;
  return same
    ? `${before}年度报告比较：${first}与${second}`
    : `年度报告比较：${before}${first}与${after}${second}`;
}

function yearOf(report: object, lang: Lang): string | undefined {
  const year = valueAt(report, "/year");
  if (typeof year !== "number") return undefined;
  return lang === "en" ? String(year) : `${year}年`;
}

function nameOf(report: object, lang: Lang): string {
  const name = valueAt(report, "/organ/name");
  if (typeof name === "string" && name !== "") return name;
  return lang === "en" ? "no name" : "未填名称";
}
