import { TERMS, TRADITIONAL } from "../generated/words.ts";

/** Nothing longer than this is a label, or several run together. */
const LONGEST = 400;
// Pinyin that a page put behind characters: 數(shù).
const PINYIN = /[（(]\s*[a-zA-Zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6}\s*[)）]/g;
const MARKS = /[^\p{L}\p{N}]+/gu;

const simplified = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [
    TRADITIONAL.charAt(2 * i),
    TRADITIONAL.charAt(2 * i + 1),
  ]),
);
const terms = new Map(Object.entries(TERMS));
const OTHER = new RegExp(`${[...terms.keys()].join("|")}|[${[...simplified.keys()].join("")}]`, "g");

/** Keys of texts that come again and again: those of the form. Texts of sources are not kept. */
const known = new Map<string, string>();

/**
 * What is left of a label when everything is taken away that does not change it: white space, punctuation, the width
 * of characters, traditional forms. Empty for text that is too long to be a label.
 *
 * @example labelKey("（一） 予以公開"); // "一予以公开"
 */
export function labelKey(text: string): string {
  return text.length > LONGEST ? "" : (known.get(text) ?? makeKey(text));
}

/** The key of a label of the form, which is remembered. */
export function keyOfLabel(text: string): string {
  const key = labelKey(text);
  known.set(text, key);
  return key;
}

// Most texts are nothing but common characters, digits and marks: what stands between is all that is taken away.
const COMMON = /^[\d\u4E00-\u9FFF\s、。，．.：；？！“”《》（）()]+$/;
const COMMON_MARKS = /[^\d\u4E00-\u9FFF]+/g;

function makeKey(text: string): string {
  return simplify(lettersOf(text));
}

// Characters with which something begins that is written otherwise here: asking for each is five times as fast as a pattern.
const begins = new Uint8Array(0x10000);
for (const other of [...terms.keys(), ...simplified.keys()]) begins[other.charCodeAt(0)] = 1;

function hasOther(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (begins[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** A text with its traditional characters and terms as they are written on the mainland. */
export function simplify(text: string): string {
  if (!hasOther(text)) return text;
  return text.replace(OTHER, (found) => terms.get(found) ?? simplified.get(found) ?? found);
}

function lettersOf(text: string): string {
  if (COMMON.test(text)) return text.replace(COMMON_MARKS, "");
  return text.normalize("NFKC").replace(PINYIN, "").replace(MARKS, "");
}

const ORDINAL =
  /^\s*(?:[（(]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）]|[一二三四五六七八九十]{1,3}\s*[、.．,，]|\d{1,2}\s*[、.．,，)）](?!\d)|[①-⑳㈠-㈩])\s*/u;

/**
 * A label without the number in front of it.
 *
 * @example withoutOrdinal("1.属于国家秘密"); // "属于国家秘密"
 */
export function withoutOrdinal(text: string): string {
  return text.replace(ORDINAL, "");
}

/** The number in front of a label, as its key; empty when there is none. */
export function ordinalKey(text: string): string {
  return labelKey(ORDINAL.exec(text)?.[0] ?? "");
}

/** A label without what it says in brackets. */
export function withoutBrackets(text: string): string {
  return text.replace(/[（(【[][^（）()【】[\]]*[)）】\]]/g, (found) => (ORDINAL.test(found) ? found : ""));
}

/** Whether a text may begin with a number of any kind. */
export function startsWithNumber(text: string): boolean {
  return /^\s*[（(一二三四五六七八九十\d①-⑳㈠-㈩]/.test(text);
}
