import type { Lang, Waiver } from "@nianbao/types";
import { Failure } from "../failure.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { parseJson } from "./parse-json.ts";
import { readInput } from "./read-bytes.ts";

/**
 * Reads a list of waivers.
 *
 * @throws {Failure} naming the first entry that is none
 */
export function readWaivers(file: string, lang: Lang): Waiver[] {
  const parsed = parseJson(decodeUtf8(readInput(file)), file, lang);
  if ("finding" in parsed) throw new Failure({ "zh-CN": parsed.finding.message, en: parsed.finding.message });
  if (!Array.isArray(parsed.value)) throw notWaivers(file, "", "不是列表", "no list");
  return parsed.value.map((entry, index) => waiverOf(entry, `/${index}`, file));
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
