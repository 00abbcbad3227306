import { plain } from "../text/plain.ts";

/** What section six says of the fee for processing information; `null` where it gives no number. */
export interface Fee {
  readonly noticesIssued: number | null;
  readonly amountNotified: number | null;
  readonly amountCollected: number | null;
}

const NUMBER = String.raw`(\d[\d,，]*(?:\.\d+)?)`;
const WORDS = "[^。；;\\d]";
const NOTICES = [
  new RegExp(`(?:收费|缴费)通知书?${WORDS}{0,12}?${NUMBER}\\s*(?:件|份|个|次|张)`),
  new RegExp(
    `(?:发出|制发|开具|下发|送达)${WORDS}{0,12}?${NUMBER}\\s*(?:件|份|个|次|张)${WORDS}{0,8}?(?:收费|缴费)通知`,
  ),
];
const NOTIFIED = [
  new RegExp(
    `(?:通知(?:收费|缴费|缴纳)?|应收|应缴)${WORDS}{0,4}?(?:总?金额|费用|总额)${WORDS}{0,8}?${NUMBER}\\s*(万?元)`,
  ),
  new RegExp(
    `(?:收费|缴费)通知书?${WORDS}{0,12}?${NUMBER}\\s*(?:件|份|个|次|张)${WORDS}{0,14}?(?:金额|共计|合计|总计)${WORDS}{0,6}?${NUMBER}\\s*(万?元)`,
  ),
];
const COLLECTED = [
  new RegExp(`(?:实际|实收|实缴)${WORDS}{0,20}?${NUMBER}\\s*(万?元)`),
  new RegExp(`收取${WORDS}{0,24}?费${WORDS}{0,12}?${NUMBER}\\s*(万?元)`),
  new RegExp(`费${WORDS}{0,8}?(?:收取|收入)${WORDS}{0,8}?${NUMBER}\\s*(万?元)`),
];

/** The figures of the fee where a text states them as numbers; `undefined` when it states none. */
export function feeIn(text: string): Fee | undefined {
  const start = plain(text).slice(0, 5_000);
  const fee = {
    noticesIssued: figure(start, NOTICES),
    amountNotified: figure(start, NOTIFIED),
    amountCollected: figure(start, COLLECTED),
  };
  return Object.values(fee).some((number) => number !== null) ? fee : undefined;
}

function figure(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.slice(1);
    if (!found) continue;
    const unit = found.at(-1)?.endsWith("元") ? found.pop() : undefined;
    const digits = found.at(-1)?.replaceAll(/[,，]/g, "") ?? "";
    if (digits.length > 15) continue;
    return Number(unit === "万元" ? `${digits}e4` : digits);
  }
  return null;
}
