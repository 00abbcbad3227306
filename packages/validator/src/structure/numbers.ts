import { decimalsOf } from "@nianbao/form/exact";

export function isCount(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && Number.isSafeInteger(value);
}

/** A count below four billion: it needs no second look, and hundreds of them add up exactly. */
export function isPlainCount(value: unknown): value is number {
  return typeof value === "number" && value >>> 0 === value;
}

/** The same for a change against last year, which may be negative. */
export function isPlainChange(value: unknown): value is number {
  return typeof value === "number" && (value | 0) === value;
}

export function isInteger(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value);
}

/** Money: not below zero, with no more decimals than the form takes. */
export function isAmount(value: unknown, decimals: number): value is number {
  return typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY && fits(value, decimals);
}

/** Whether a number has no more decimals than that when it is written out. */
export function fits(value: number, decimals: number): boolean {
  return Number.isInteger(value) || isRounded(value, 10 ** decimals) || decimalsOf(value) <= decimals;
}

// Rounding gives the number back when it has few decimals: good below a billion, where doubles lie close enough.
function isRounded(value: number, unit: number): boolean {
  return value < 1e9 && value > -1e9 && Math.round(value * unit) / unit === value;
}
