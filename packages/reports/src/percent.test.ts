import fc from "fast-check";
import { expect, test } from "vitest";
import { percentOf } from "./percent.ts";

test.each([
  [1, 3, 33.33],
  [2, 3, 66.67],
  [-1, 3, -33.33],
  [0, 5, 0],
  [1, 800, 0.13],
  [-1, 800, -0.13],
  [1, 1_000_000, 0],
  [-1, 1_000_000, 0],
  [0.15, 0.1, 150],
  [0.000001, 3, 0],
  [1.005, 100, 1.01],
  [9007199254740991, 1, 900719925474099100],
  [1, 0, null],
  [0, 0, null],
  [1, -2, null],
])("a change of %d from %d is %d per cent", (change, base, expected) => {
  expect(percentOf(change, base)).toBe(expected);
});

test("a decrease is an increase with its sign turned", () => {
  fc.assert(
    fc.property(fc.nat(10 ** 6), fc.integer({ min: 1, max: 10 ** 6 }), (change, base) => {
      expect((percentOf(-change, base) as number) + (percentOf(change, base) as number)).toBe(0);
    }),
  );
});
