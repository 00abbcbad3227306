import type { NumberCell } from "../layout.ts";
import type { SheetCell } from "./sheet.ts";

/** What a cell for a number holds. */
export type NumberFound =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "with-unit"; readonly value: number }
  | { readonly type: "with-remark"; readonly value: number }
  | { readonly type: "blank" }
  | { readonly type: "uncalculated" }
  | { readonly type: "not-applicable" }
  | { readonly type: "no-number" };

const SIGN = /^(?:[/\\\-—－_~*]+|无|不适用|n\/?a)$/i;
const NUMBER = String.raw`([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)`;
const PLAIN = new RegExp(`^${NUMBER}$`);
const WITH_UNIT = new RegExp(String.raw`^${NUMBER}\s*(亿元|万元|千元|元|件次|件|项|条|个|份|次|宗|起|人)$`);
const WITH_REMARK = new RegExp(String.raw`^${NUMBER}\s*(?:\(.*\)|（.*）)$`, "s");
const IN_WORDS = /^(增加|增|减少|减)\s*(\d{1,15})$/;
// Longer texts are no numbers, and longer numbers cannot be held exactly.
const LONGEST = 200;
const DIGITS = 17;
const YUAN: Readonly<Record<string, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

/**
 * Reads a cell for a number: the number that stands there, or text that is plainly one (`12`, ` 12 `, `１２`, `1,234`).
 * A unit, a remark or a sign in words is read and told; anything else is no number.
 */
export function numberIn(cell: SheetCell | undefined, place: NumberCell): NumberFound {
  if (!cell) return { type: "blank" };
  if (cell.uncalculated) return { type: "uncalculated" };
  if (cell.number !== undefined) return { type: "number", value: cell.number };
  if (cell.type !== "text" || cell.text.length > LONGEST) return { type: "no-number" };
  const text = halfWidth(cell.text).trim();
  if (text === "") return { type: "blank" };
  if (SIGN.test(text)) return { type: "not-applicable" };
  return (
    plain(text) ?? withUnit(text, place) ?? withRemark(text) ?? inWords(text, place) ?? { type: "no-number" }
  );
}

function plain(text: string): NumberFound | undefined {
  const value = numberOf(PLAIN.exec(text)?.[1]);
  return value === undefined ? undefined : { type: "number", value };
}

// Another unit of money than the form's is converted by moving the point: 251000元 is 25.1 in 万元.
function withUnit(text: string, { kind, unit }: NumberCell): NumberFound | undefined {
  const [, digits, found = ""] = WITH_UNIT.exec(text) ?? [];
  const value = numberOf(digits);
  if (value === undefined) return undefined;
  const [from, to] = [YUAN[found], unit === undefined ? undefined : YUAN[unit]];
  if (from === undefined && to === undefined) return { type: "with-unit", value };
  if (kind !== "amount" || from === undefined) return { type: "no-number" };
  if (to === undefined) return { type: "no-number" };
  return { type: "with-unit", value: Number(`${value}e${from - to}`) };
}

function withRemark(text: string): NumberFound | undefined {
  const value = numberOf(WITH_REMARK.exec(text)?.[1]);
  return value === undefined ? undefined : { type: "with-remark", value };
}

function inWords(text: string, { kind }: NumberCell): NumberFound | undefined {
  const [, word = "", digits] = IN_WORDS.exec(text) ?? [];
  if (digits === undefined || kind !== "change") return undefined;
  return { type: "with-remark", value: word.startsWith("减") ? -Number(digits) : Number(digits) };
}

function numberOf(digits: string | undefined): number | undefined {
  const bare = digits?.replaceAll(",", "");
  if (bare === undefined || bare.replaceAll(/\D/g, "").length > DIGITS) return undefined;
  const value = Number(bare);
  return value === 0 ? 0 : value;
}

function halfWidth(text: string): string {
  return text.replaceAll(/[\uFF0B\uFF0C\uFF0D\uFF0E\uFF10-\uFF19]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}
