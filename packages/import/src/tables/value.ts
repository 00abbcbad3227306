import { simplify } from "../labels/key.ts";
import { narrow } from "../text/width.ts";

/** What a cell of numbers holds. */
export type Value =
  /** Nothing, or a unit alone that stands in the cell beside it. */
  | { readonly type: "blank"; readonly unit?: string }
  /** A sign or word in place of a number, such as `/`. */
  | { readonly type: "sign" }
  | {
      readonly type: "number";
      readonly number: number;
      readonly unit?: string | undefined;
      /** The unit stands in a cell of its own. */
      readonly apart?: true;
      /** More than the number stands there: a remark, or its sign in words. */
      readonly remark?: true | undefined;
    }
  /** A number that is not told exactly, such as 约9. */
  | { readonly type: "inexact" }
  /** Digits that are no single number: several run together. */
  | { readonly type: "digits"; readonly digits: string }
  | { readonly type: "text" };

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const UNIT = "(亿元|万元|千元|元|件次|件|条|项|个|份|宗|起|次|人)?";
const PLAIN = new RegExp(String.raw`^([+-]?)\s*([￥¥]?)\s*(${NUMBER})\s*${UNIT}$`);
const WORDED = new RegExp(
  String.raw`^(增加|新增|增|上升|减少|减|下降)(?:了)?\s*[:：]?\s*(${NUMBER})\s*${UNIT}$`,
);
const REMARK = new RegExp(
  String.raw`^([+-]?)\s*(${NUMBER})\s*${UNIT}\s*(?:\([\s\S]*\)|[①-⑳*※]+|[,;]?\s*(?:其中|含|包括|包含)[\s\S]+)$`,
);
const INEXACT = new RegExp(
  String.raw`^[约近超逾≈<>↑↓$]?\s*${NUMBER}\s*[余多]?\s*[十百千万亿]*[余多]?\s*(?:元|件|条|项|个|份|次|人|%|‰)?(?:左右|以上|以下)?$`,
);
const SIGN = /^(?:[/\\\-~_*×一.、…]+|无|空|n\/?a)$/i;
/** Longer numbers cannot be held exactly. */
const DIGITS = 15;

/**
 * Reads a cell of numbers. Nothing is guessed: what is not plainly a number is text.
 *
 * @example readValue("22（其中修订16件）"); // { type: "number", number: 22, remark: true }
 */
export function readValue(text: string): Value {
  if (text.length > 200) return { type: "text" };
  const plain = halfWidth(text).trim();
  if (plain === "") return { type: "blank" };
  if (SIGN.test(plain)) return { type: "sign" };
  return (
    plainNumber(plain) ??
    wordedNumber(plain) ??
    numberWithRemark(plain) ?? { type: isInexact(plain) ? "inexact" : "text" }
  );
}

/** The unit of money that a cell holds and nothing else. */
export function unitAlone(text: string): string | undefined {
  return text.length < 10 ? /^(?:亿元|万元|千元|元)$/.exec(simplify(text.trim()))?.[0] : undefined;
}

function plainNumber(text: string): Value | undefined {
  const [, sign = "", currency, digits, said] = PLAIN.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const unit = said ?? (currency === "" ? undefined : "元");
  if (/^0\d/.test(digits)) return sign || unit ? { type: "text" } : { type: "digits", digits };
  return number(digits, sign === "-", unit, false);
}

function wordedNumber(text: string): Value | undefined {
  const [, word, digits, unit] = WORDED.exec(text) ?? [];
  return word && digits ? number(digits, /[减降]/.test(word), unit, true) : undefined;
}

function numberWithRemark(text: string): Value | undefined {
  const [, sign, digits, unit] = REMARK.exec(text) ?? [];
  return digits === undefined ? undefined : number(digits, sign === "-", unit, true);
}

// Digits that no number begins with, or too many of them, are something else.
function isInexact(text: string): boolean {
  return INEXACT.test(text) && !/^[\d,.]+$/.test(text) && !/^\D?0\d/.test(text);
}

function number(
  digits: string,
  negative: boolean,
  unit: string | undefined,
  remark: boolean,
): Value | undefined {
  const plain = digits.replaceAll(",", "");
  if (/^0\d/.test(plain) || plain.replace(".", "").length > DIGITS) return undefined;
  const value = Number(plain);
  return {
    type: "number",
    number: negative && value !== 0 ? -value : value,
    unit,
    remark: remark || undefined,
  };
}

// Superscripts and circled digits must not become digits.
function halfWidth(text: string): string {
  if (!/[\u0080-\uFFFF]/.test(text)) return text;
  const said = text.length < 3 || /\d/.test(text) ? simplify(text) : text;
  return said
    .replace(/[\uFF01-\uFF5E]/g, narrow)
    .replace(/[\u2212\u2013\u2014\u2015]/g, "-")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "");
}
