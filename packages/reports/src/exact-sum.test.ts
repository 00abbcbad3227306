import fc from "fast-check";
import { expect, test } from "vitest";
import { ExactSum } from "./exact-sum.ts";

const sum = (values: readonly number[]) => {
  const total = new ExactSum();
  for (const value of values) total.add(value);
  return total.value;
};

test.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[1, -1], 0],
  [[0.1, 0.2, -0.3], 0],
  [[9007199254740991, 1, -1], 9007199254740991],
  [[9007199254740991, 0.000001, -9007199254740991], 0.000001],
  [[1e21, 1, -1e21], 1],
  [[1e-7, 1], 1.0000001],
  [Array.from({ length: 1000 }, () => 0.01), 10],
])("%j add up to %d", (values, expected) => {
  expect(sum(values)).toBe(expected);
});

test("millionths add up as whole numbers do, in any order", () => {
  const millionths = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
  fc.assert(
    fc.property(fc.array(millionths), (numbers) => {
      const total = numbers.reduce((before, each) => before + BigInt(each), 0n);
      const values = numbers.map((each) => Number(`${each}e-6`));
      expect(sum(values)).toBe(Number(`${total}e-6`));
      expect(sum([...values].reverse())).toBe(sum(values));
    }),
  );
});
