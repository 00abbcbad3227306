import { find, notJson } from "@nianbao/findings";
import type { Finding, Lang } from "@nianbao/types";
import { duplicateKey } from "./duplicate-key.ts";
import { hasAllKeys } from "./key-count.ts";

/** A parsed value, or the finding that says where reading stopped. */
export type ParsedJson = { readonly value: unknown } | { readonly finding: Finding };

/**
 * Parses JSON as UTF-8. A key that stands twice is a fault: one of its values would be lost without a word.
 *
 * @param name - what the finding calls the text
 */
export function parseJson(text: string, name: string, lang: Lang): ParsedJson {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { finding: stoppedAt(name, oneLine((error as Error).message), lang) };
  }
  const twice = hasAllKeys(json, value) ? undefined : duplicateKey(json);
  if (twice === undefined) return { value };
  const note =
    lang === "en"
      ? `the key ${twice.key} stands twice, line ${twice.line}`
      : `第${twice.line}行：键 ${twice.key} 重复`;
  return { finding: stoppedAt(name, note, lang) };
}

function stoppedAt(name: string, actual: string, lang: Lang): Finding {
  return find(notJson, "", { label: name, actual }, lang);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").slice(0, 200);
}
