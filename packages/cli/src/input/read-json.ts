import type { Lang } from "@nianbao/types";
import { Failure } from "../failure.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { parseJson } from "./parse-json.ts";
import { readInput } from "./read-bytes.ts";

/**
 * Reads a file of JSON that is no report.
 *
 * @throws {Failure} naming the file, when it cannot be read or is no JSON
 */
export function readJson(file: string, lang: Lang): unknown {
  const parsed = parseJson(decodeUtf8(readInput(file)), file, lang);
  if ("value" in parsed) return parsed.value;
  throw new Failure({ "zh-CN": parsed.finding.message, en: parsed.finding.message });
}
