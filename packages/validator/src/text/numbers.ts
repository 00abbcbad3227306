/** A number of a text. */
export interface Quantity {
  /** Where it ends. */
  readonly end: number;
  /** `undefined` for what stands in the place of a number without being one, such as 近百. */
  readonly value: number | undefined;
  /** What it may differ by when it was rounded; 0 for a whole number that is written out. */
  readonly grain: number;
  readonly unit: string;
}

const UNITS = "件次|人次|个(?:工作日|自然日|月|季度|小时|百分点)|[件条份起宗例项个部篇则元次期批场人%]";
const ARABIC = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?([-~至—到]\\d+)?([百千万亿]*)([余多几来]?)([万亿]?)(${UNITS})?(以上|以内|以下|左右|上下)?`,
  "y",
);
const CHINESE = /([零〇一二两三四五六七八九十百千万亿]{1,16})([余多几来]?)([件条宗例份项个起元])(?!月|工作)/y;
const DATE = /(?:\d{1,2}[-~至—到])?(\d{1,2})月(?:份|底|末|(\d{1,2})[日号])?/y;

/** The number that begins at a place of a normalised sentence, if one does. */
export function quantityAt(text: string, at: number): Quantity | undefined {
  return isDigit(text.charCodeAt(at)) ? arabic(text, at) : chinese(text, at);
}

/** A day or month that begins there: where it ends, and whether it is the first or last of a year. */
export function dateAt(
  text: string,
  at: number,
): { readonly end: number; readonly edge: boolean } | undefined {
  DATE.lastIndex = at;
  const found = DATE.exec(text);
  if (!found) return undefined;
  const [, month, day] = found;
  const edge = (month === "12" && day !== "1") || (month === "1" && day === "1");
  return { end: DATE.lastIndex, edge };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function arabic(text: string, at: number): Quantity | undefined {
  ARABIC.lastIndex = at;
  const found = ARABIC.exec(text);
  if (!found) return undefined;
  const [, whole = "", fraction = "", range, times = "", odd, more = "", unit = "", around] = found;
  const scale = scaleOf(times + more);
  const value = Number(whole.replaceAll(",", "") + fraction) * scale;
  const exact = !range && !odd && !around && Number.isFinite(value);
  const grain = scale > 1 || fraction ? scale / 10 ** Math.max(0, fraction.length - 1) : 0;
  return { end: ARABIC.lastIndex, value: exact ? value : undefined, grain, unit };
}

function scaleOf(signs: string): number {
  let scale = 1;
  for (const sign of signs) scale *= POWERS[sign] as number;
  return scale;
}

function chinese(text: string, at: number): Quantity | undefined {
  CHINESE.lastIndex = at;
  const found = CHINESE.exec(text);
  if (!found) return undefined;
  const [, numeral = "", odd, unit = ""] = found;
  // 一起 is "together".
  if (numeral === "一" && unit === "起") return undefined;
  const value = chineseNumber(numeral);
  return { end: CHINESE.lastIndex, value: odd ? undefined : value, grain: 0, unit };
}

const DIGITS = "零一二三四五六七八九";
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/**
 * The value of a Chinese numeral.
 *
 * @example chineseNumber("一百二十"); // 120
 */
export function chineseNumber(numeral: string): number | undefined {
  let [total, section, digit] = [0, 0, 0];
  for (const sign of numeral) {
    const power = POWERS[sign];
    if (power === undefined) {
      digit = DIGITS.indexOf(sign === "两" ? "二" : sign === "〇" ? "零" : sign);
    } else if (power < 1e4) {
      section += (digit || 1) * power;
      digit = 0;
    } else {
      // 一亿零五万: what was counted in 亿 is not counted again.
      total = power === 1e4 ? total + (section + digit) * power : (total + section + digit) * power;
      section = 0;
      digit = 0;
    }
  }
  const value = total + section + digit;
  return Number.isSafeInteger(value) ? value : undefined;
}
