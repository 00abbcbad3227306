import { narrow } from "../text/width.ts";

/** What every year of other digits has in it. */
const OTHER = /[０-９〇○Ｏ零]/;
const YEAR = /[二２][〇○Ｏ零０][〇○Ｏ零０一二三四五六七八九]{2}(?=\s*年)/g;
const MONTH_OR_DAY = /(?<=[年月]\s*)[一二三四五六七八九十]{1,3}(?=\s*[月日])/g;
const DIGITS = "〇一二三四五六七八九";

/**
 * A text with the years and dates that it writes in other digits in common ones.
 *
 * @example withCommonDigits("二〇二四年十二月三十一日"); // "2024年12月31日"
 */
export function withCommonDigits(text: string): string {
  if (!OTHER.test(text)) return text;
  return text
    .replace(/[０-９]/g, narrow)
    .replace(YEAR, (year) => Array.from(year, (digit) => Math.max(0, DIGITS.indexOf(digit))).join(""))
    .replace(MONTH_OR_DAY, upToNinetyNine);
}

// 十二, 三十, 三十一, 五
function upToNinetyNine(number: string): string {
  const [tens, ones] = number.includes("十") ? number.split("十") : ["〇", number];
  const digit = (text: string | undefined, none: number) => (text ? DIGITS.indexOf(text) : none);
  return String(10 * digit(tens, 1) + digit(ones, 0));
}
