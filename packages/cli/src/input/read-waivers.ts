import type { Lang, Waiver } from "@nianbao/types";
import { Failure } from "../failure.ts";
import { readJson } from "./read-json.ts";

/**
 * Reads a list of waivers.
 *
 * @throws {Failure} naming the first entry that is none
 */
export function readWaivers(file: string, lang: Lang): Waiver[] {
  const waivers = readJson(file, lang);
  if (!Array.isArray(waivers)) throw notWaivers(file, "", "不是列表", "no list");
  return waivers.map((entry, index) => waiverOf(entry, `/${index}`, file));
}

function waiverOf(entry: unknown, place: string, file: string): Waiver {
  const { code, path, reason, values } = (entry ?? {}) as Record<string, unknown>;
  for (const [name, value] of Object.entries({ code, path, reason }))
    if (typeof value !== "string") throw notWaivers(file, `${place}/${name}`, "应为文本", "text is wanted");
  if (typeof values !== "object" || values === null)
    throw notWaivers(file, `${place}/values`, "应为各格及其数值", "cells and their values are wanted");
  if (String(reason).trim() === "")
    throw notWaivers(file, `${place}/reason`, "没有写理由", "a reason is wanted");
  return entry as Waiver;
}

function notWaivers(file: string, place: string, zh: string, en: string): Failure {
  return new Failure({ "zh-CN": `豁免清单 ${file}${place}：${zh}。`, en: `Waivers ${file}${place}: ${en}.` });
}
