import fc from "fast-check";

// Small enough for a whole column of them to add up to an exact number.
const LARGEST = 1_000_000_000_000;

/** A count, mostly as small as those of real reports. */
export const count: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.nat({ max: 500 }) },
  { weight: 1, arbitrary: fc.nat({ max: LARGEST }) },
);

/** A change against last year. */
export const change: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -LARGEST, max: LARGEST }),
);

/** An amount of money with at most so many decimals. */
export function amount(decimals: number): fc.Arbitrary<number> {
  return fc
    .tuple(fc.nat({ max: 2_000_000_000 }), fc.nat({ max: decimals }))
    .map(([digits, scale]) => Number(`${digits}e-${scale}`));
}
