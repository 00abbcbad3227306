import type { Lang } from "@nianbao/types";
import type { Entry, Values, Words } from "./entry.ts";
import { excerpt } from "./excerpt.ts";

/**
 * Says a code in a language. Values are put in as they stand; only what was found (`actual`) is cut when it is long.
 *
 * @example
 * say(outcomesTotal, { label: "（七）总计", expected: 12, actual: 11 }, "en")
 */
export function say<E extends Entry>(entry: E, values: Values<E>, lang: Lang): string {
  return fillIn(entry, lang, values as Readonly<Record<string, unknown>>);
}

/** As `say`, for values whose names were checked elsewhere; a path need not be among them. */
export function fillIn(
  entry: Entry,
  lang: Lang,
  values: Readonly<Record<string, unknown>>,
  path?: string,
): string {
  const parts = partsOf(entry.message[lang]);
  let text = parts[0] as string;
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] as string;
    const value = name === "path" && path !== undefined ? path : values[name];
    const word = wordFor(value, entry.words?.[name], lang);
    text += (name === "actual" ? excerpt(word) : word) + parts[i + 1];
  }
  return text;
}

const split = new Map<string, readonly string[]>();

// Text and parameter names in turn; a template is split when it is first said.
function partsOf(template: string): readonly string[] {
  let parts = split.get(template);
  if (!parts) {
    parts = template.split(/[{}]/);
    split.set(template, parts);
  }
  return parts;
}

function wordFor(value: unknown, words: Words | undefined, lang: Lang): string {
  if (typeof value === "string")
    return words && Object.hasOwn(words, value) ? (words[value] as Words[string])[lang] : value;
  if (value === null || value === undefined) return lang === "en" ? "blank" : "空白";
  if (Array.isArray(value))
    return value.map((each) => wordFor(each, words, lang)).join(lang === "en" ? ", " : "、");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
