import { withCommonDigits } from "./digits.ts";

/** A longer text is more than a date. */
const LONGEST = 60;
const DATE = String.raw`(20\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})\s*日?`;
const ALONE = new RegExp(String.raw`^[（(]?\s*${DATE}\s*[)）]?$`);
const PUBLISHED = new RegExp(
  String.raw`(?:发布|发文|公开|公布|成文|生成|更新|录入)(?:日期|时间)\s*[:：]?\s*${DATE}`,
);
const PERIOD =
  /(20\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*起?\s*(?:至|到|—+|-+|–|~|～)\s*(?:(20\d{2})\s*年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

/** A text that is nothing but a date, as ISO. */
export function dateAlone(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const [, year, month, day] = ALONE.exec(withCommonDigits(text.trim())) ?? [];
  return isoDate(year, month, day);
}

/** The date that a page says it was published on. */
export function publishedDate(text: string): string | undefined {
  const [, year, month, day] = PUBLISHED.exec(text) ?? [];
  return isoDate(year, month, day);
}

/** The first date of a text, however it goes on. */
export function firstDate(text: string): string | undefined {
  const [, year, month, day] = new RegExp(DATE).exec(text) ?? [];
  return isoDate(year, month, day);
}

/** The time that the figures of a report are for, where the text says it. */
export function periodIn(text: string): { from: string; to: string } | undefined {
  const [, year, month, day, toYear = year, toMonth, toDay] = PERIOD.exec(text) ?? [];
  const [from, to] = [isoDate(year, month, day), isoDate(toYear, toMonth, toDay)];
  return from && to && from <= to ? { from, to } : undefined;
}

function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (!year || !month || !day) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  if (m < 1 || m > 12 || d < 1 || d > last) return undefined;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
