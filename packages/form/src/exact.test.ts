import fc from "fast-check";
import { expect, test } from "vitest";
import { addExact, decimalsOf, equalSums, plainNumber, subtractExact } from "./exact.ts";

/** A fraction, for a second way to the same answers: the number as it is written, not as it is held. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function written(value: number): Fraction {
  const [, sign, whole = "0", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const power = Number(exponent) - fraction.length;
  return power >= 0
    ? { over: digits * 10n ** BigInt(power), under: 1n }
    : { over: digits, under: 10n ** BigInt(-power) };
}

function sumOf(values: readonly number[]): Fraction {
  return values
    .map(written)
    .reduce(
      (sum, { over, under }) => ({ over: sum.over * under + over * sum.under, under: sum.under * under }),
      { over: 0n, under: 1n },
    );
}

function same(one: Fraction, other: Fraction): boolean {
  return one.over * other.under === other.over * one.under;
}

const amount = fc.oneof(
  fc.integer({ min: 0, max: 10 ** 12 }).map((micros) => micros / 10 ** 6),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.constantFrom(0.1, 0.2, 0.3, 1e21, 1e-7, -0, Number.MAX_SAFE_INTEGER, 96171.6),
);
const amounts = fc.array(amount, { maxLength: 12 });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 });

test("a sum is the number nearest to the sum of what is written", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const sum = addExact(values);
      const { over, under } = sumOf(values);
      // The nearest number differs from the exact sum by at most half a step of its last place.
      const [nearest, exact] = [written(sum), { over, under }];
      const error = abs(nearest.over * exact.under - exact.over * nearest.under);
      expect(error * 2n ** 52n <= abs(exact.over) * nearest.under).toBe(true);
    }),
  );
});

test.each([
  [[0.1, 0.2], 0.3],
  [[0.1, 0.2, -0.3], 0],
  [[1e21, 1], 1e21],
  [[1e21, 1, -1e21], 1],
  [[96171.6, 0.394], 96171.994],
  [[Number.MAX_SAFE_INTEGER, 2, -2], Number.MAX_SAFE_INTEGER],
  [[1e-7, 2e-7], 3e-7],
  [[], 0],
])("%j add up to %d", (values, sum) => {
  expect(addExact(values)).toBe(sum);
});

test("the order of the terms does not matter, as it does for +", () => {
  fc.assert(
    fc.property(fc.array(finite, { maxLength: 8 }), (values) => {
      expect(Object.is(addExact([...values].reverse()), addExact(values))).toBe(true);
    }),
  );
});

test("sums are equal exactly when what is written adds up to the same", () => {
  fc.assert(
    fc.property(amounts, amounts, (left, right) => {
      expect(equalSums(left, right)).toBe(same(sumOf(left), sumOf(right)));
    }),
  );
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), (values) => {
      expect(equalSums(values, [...values].reverse())).toBe(true);
      expect(equalSums(values, [...values, 0.000001])).toBe(false);
    }),
  );
});

test("taking away is adding the negative", () => {
  expect(subtractExact(0.3, 0.1)).toBe(0.2);
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(subtractExact(a, b)).toBe(addExact([a, -b]));
    }),
  );
});

test.each([
  [0, "0"],
  [-0, "0"],
  [0.25, "0.25"],
  [-1.5, "-1.5"],
  [1e21, "1000000000000000000000"],
  [-1.5e22, "-15000000000000000000000"],
  [1e-7, "0.0000001"],
  [-1.25e-9, "-0.00000000125"],
])("%d is written %s", (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

test("a number written out has no exponent and reads back as the number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = plainNumber(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(value + 0);
    }),
  );
});

test.each([
  [1, 0],
  [0.25, 2],
  [96171.6, 1],
  [1e-7, 7],
  [1.5e-7, 8],
  [1e21, 0],
  [1.5e21, 0],
  [0.1 + 0.2, 17],
])("%d has %d decimals", (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
