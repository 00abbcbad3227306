/** What a unit of money is in yuan, as a power of ten. */
const POWERS: Readonly<Record<string, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

/**
 * A number in another unit, exactly; units of counts are all one.
 *
 * @returns `undefined` when the unit cannot be that of the number
 * @example inUnit(251000, "元", "万元"); // 25.1
 */
export function inUnit(number: number, from: string, to: string): number | undefined {
  const [a, b] = [POWERS[from], POWERS[to]];
  if (a === undefined || b === undefined) return a === b ? number : undefined;
  return Number(`${number}e${a - b}`);
}

/** The unit that a header states in brackets: 采购总金额（万元）. */
export function unitOfHeader(text: string): string | undefined {
  return /[（(:：]\s*(?:单位\s*[:：]?\s*)?(亿元|万元|千元|元)\s*[)）]?\s*$/.exec(text)?.[1];
}
