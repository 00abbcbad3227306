import { digitsOf, raise } from "./exact-sum.ts";

/**
 * A change per cent of what there was, rounded to two decimals, half away from zero.
 *
 * @returns `null` when there was nothing, or less than nothing: then no per cent says anything
 * @example percentOf(1, 3); // 33.33
 */
export function percentOf(change: number, base: number): number | null {
  if (base <= 0) return null;
  const [part, whole] = [digitsOf(Math.abs(change)), digitsOf(base)];
  const numerator = raise(part.digits, whole.scale + 4);
  const denominator = raise(whole.digits, part.scale);
  const hundredths = (2n * numerator + denominator) / (2n * denominator);
  const percent = Number(`${hundredths}e-2`);
  return change < 0 && percent !== 0 ? -percent : percent;
}
