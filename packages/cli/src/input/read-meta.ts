import type { Lang } from "@nianbao/types";
import { Failure } from "../failure.ts";
import { readJson } from "./read-json.ts";

/**
 * Reads the contents of meta labels by their names.
 *
 * @throws {Failure} naming the file, when it holds anything else
 */
export function readMeta(file: string, lang: Lang): Record<string, string> {
  const meta = readJson(file, lang);
  if (isTexts(meta)) return meta;
  throw new Failure({
    "zh-CN": `${file} 不是 meta 标签：应为 JSON 对象，名称对应文本。`,
    en: `${file} holds no meta labels: a JSON object is wanted, of texts by name.`,
  });
}

function isTexts(value: unknown): value is Record<string, string> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject && Object.values(value).every((one) => typeof one === "string");
}
