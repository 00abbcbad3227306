/**
 * A sentence as the words of `statements.json` are written: no white space or quotation marks, full-width signs as
 * ASCII ones, years as 本年 (the report's own), 上年 and 下年.
 *
 * @param year - the report year; without one, every year is its own
 */
export function normalise(sentence: string, year: number | undefined): string {
  return withYears(plain(sentence), year);
}

/** As {@link normalise}, with the years as they stand. */
export function plain(sentence: string): string {
  return sentence
    .replace(/[\s“”‘’"'「」『』]+/g, "")
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

const YEAR =
  /(20\d\d)年度?(\d{1,2}月)?|上一?年度|上一年|去年|前一年度?|(?:下一?年度|下一年|次年|明年)|本年度|今年|当年|全年|年内|年度内/g;

/** Years as 本年, 上年 and 下年, in text that is {@link plain}. */
export function withYears(text: string, year: number | undefined): string {
  return text.replace(YEAR, (words, numeral: string | undefined, month: string | undefined) => {
    if (numeral === undefined) return relative(words);
    const away = year === undefined ? 0 : Number(numeral) - year;
    if (month !== undefined) return away === 0 ? month : `${OTHER}${month}`;
    return away === 0 ? "本年" : away === -1 ? "上年" : away === 1 ? "下年" : OTHER;
  });
}

/** Stands for a year that is neither the report's nor one beside it. */
export const OTHER = "某年";

function relative(words: string): string {
  if (/^[上去前]/.test(words)) return "上年";
  return /^[下次明]/.test(words) ? "下年" : "本年";
}
