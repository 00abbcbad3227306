import { find, notJson } from "@nianbao/findings";
import type { Finding, Lang } from "@nianbao/types";
import { duplicateKey } from "./duplicate-key.ts";
import { hasAllKeys } from "./key-count.ts";
import { placeInText } from "./place-in-text.ts";

/** A parsed value, or the finding that says where reading stopped. */
export type ParsedJson = { readonly value: unknown } | { readonly finding: Finding };

/**
 * Parses JSON. A key that stands twice is a fault: one of its values would be lost without a word.
 *
 * @param text - `undefined` for bytes that are no UTF-8
 * @param name - what the finding calls the text
 */
export function parseJson(text: string | undefined, name: string, lang: Lang): ParsedJson {
  if (text === undefined) {
    const bytes = lang === "en" ? "bytes that are not UTF-8" : "不是 UTF-8 编码的字节";
    return { finding: stoppedAt(name, bytes, lang) };
  }
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { finding: stoppedAt(name, whyStopped(json, error as Error, lang), lang) };
  }
  const twice = hasAllKeys(json, value) ? undefined : duplicateKey(json);
  if (twice === undefined) return { value };
  const place = placeInText(json, twice.index, lang);
  const note =
    lang === "en" ? `${place}: the key ${twice.key} stands twice` : `${place}：键 ${twice.key} 重复`;
  return { finding: stoppedAt(name, note, lang) };
}

// The parser counts characters from the beginning, or shows what stands there.
function whyStopped(json: string, { message }: Error, lang: Lang): string {
  const [counted, index] = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message) ?? [];
  if (counted === undefined) return oneLine(message);
  const place = placeInText(json, Number(index), lang);
  return `${place}${lang === "en" ? ": " : "："}${oneLine(message.replace(counted, ""))}`;
}

function stoppedAt(name: string, actual: string, lang: Lang): Finding {
  return find(notJson, "", { label: name, actual }, lang);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").slice(0, 200);
}
