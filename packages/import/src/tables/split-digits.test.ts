import fc from "fast-check";
import { expect, test } from "vitest";
import { onlySplit } from "./split-digits.ts";

test.each([
  ["000", 3, ["0", "0", "0"]],
  ["00", 2, ["0", "0"]],
  ["1000", 3, ["10", "0", "0"]],
  ["0000000", 7, Array(7).fill("0")],
])("%s in %d", (digits, count, parts) => {
  expect(onlySplit(digits, count)).toEqual(parts);
});

test.each([
  ["120", 2],
  ["1234", 3],
  ["00", 3],
  ["007", 2],
  ["", 1],
])("%s in %d can be taken apart in no way or in several", (digits, count) => {
  expect(onlySplit(digits, count)).toBeUndefined();
});

test("the parts are the digits again, and numbers without leading zeros", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,60}$/), fc.integer({ min: 1, max: 20 }), (digits, count) => {
      const parts = onlySplit(digits, count);
      if (!parts) return;
      expect(parts.join("")).toBe(digits);
      expect(parts.map((part) => String(Number(part)))).toEqual(parts);
    }),
  );
});
