import { text } from "./text.ts";

/**
 * A date as people write it, marked up so that machines read it too; anything else stands as it is.
 *
 * @example dateText("2024-01-25"); // <time datetime="2024-01-25">2024年1月25日</time>
 */
export function dateText(date: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text(date));
  if (parts === null) return text(date);
  const [, year, month, day] = parts;
  return `<time datetime="${date}">${year}年${Number(month)}月${Number(day)}日</time>`;
}
