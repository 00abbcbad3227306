/**
 * The exact sum of decimal numbers, as the number nearest to it: 0.1 + 0.2 is 0.3, and cents never drift.
 *
 * @example addExact([0.1, 0.2]); // 0.3
 */
export function addExact(values: readonly number[]): number {
  const plain = addIntegers(values);
  return plain ?? toNumber(total(values));
}

/** Exactly `a - b`, as the number nearest to it. */
export function subtractExact(a: number, b: number): number {
  return addExact([a, -b]);
}

/** Whether two sums are exactly equal. */
export function equalSums(left: readonly number[], right: readonly number[]): boolean {
  const a = addIntegers(left);
  const b = addIntegers(right);
  if (a !== undefined && b !== undefined) return a === b;
  return total([...left, ...right.map((value) => -value)]).digits === 0n;
}

/** How many decimals a number has when it is written out: 0.25 has 2, 1e-7 has 7. */
export function decimalsOf(value: number): number {
  return decimal(value).scale;
}

/**
 * A number written out without an exponent, as people write it.
 *
 * @example plainNumber(1e21); // "1000000000000000000000"
 */
export function plainNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toLocaleString("en", EVERY_DIGIT) : text;
}

// No number needs more than 17 digits to be told from all others.
const EVERY_DIGIT = { maximumSignificantDigits: 17, useGrouping: false };

/** `digits` times ten to the power of minus `scale`. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

// The fast way, good as long as every intermediate sum is a safe integer.
function addIntegers(values: readonly number[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    sum += value;
    if (!Number.isSafeInteger(value) || !Number.isSafeInteger(sum)) return undefined;
  }
  return sum;
}

function total(values: readonly number[]): Decimal {
  const decimals = values.map(decimal);
  const scale = Math.max(0, ...decimals.map((one) => one.scale));
  return {
    digits: decimals.reduce((sum, one) => sum + one.digits * 10n ** BigInt(scale - one.scale), 0n),
    scale,
  };
}

// The shortest decimal that reads back as the number is what the report's author wrote.
function decimal(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return shift >= 0 ? { digits: digits * 10n ** BigInt(shift), scale: 0 } : { digits, scale: -shift };
}

function toNumber({ digits, scale }: Decimal): number {
  return Number(`${digits}e-${scale}`);
}
