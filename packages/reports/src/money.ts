import { plainNumber } from "@nianbao/form/exact";

// Units of money that a report may state beside an amount, as powers of ten of the smallest.
const POWERS: ReadonlyMap<unknown, number> = new Map([
  ["元", 0],
  ["万元", 4],
  ["亿元", 8],
]);

/** Whether amounts in a unit can be put into others. */
export function isMoney(unit: unknown): unit is string {
  return POWERS.has(unit);
}

/**
 * An amount in another unit, exactly.
 *
 * @example inUnit(0.37, "万元", "元"); // 3700
 */
export function inUnit(amount: number, from: string, to: string): number {
  return from === to ? amount : Number(`${plainNumber(amount)}e${powerOf(from) - powerOf(to)}`);
}

/** The smallest of some units: in it, no amount has more decimals than before. */
export function smallest(units: readonly string[]): string | undefined {
  return [...units].sort((a, b) => powerOf(a) - powerOf(b))[0];
}

function powerOf(unit: string): number {
  return POWERS.get(unit) ?? 0;
}
