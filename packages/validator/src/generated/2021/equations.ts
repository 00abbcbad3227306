// Generated from schemas/annual-report/2021/schema.json by "npm run generate". Do not edit.
import type { Sums } from "../../equations/sums.ts";

// Where the equations of a rule start.
const requestsBalanceAt = [42, 44, 45, 46, 47, 48, 49];
const outcomesTotalAt = [61, 63, 64, 65, 66, 67, 68];
const applicantTotalAt = [
  43, 52, 62, 71, 81, 90, 99, 108, 117, 126, 135, 144, 154, 163, 172, 182, 191, 200, 209, 218, 228, 237, 246,
  255, 264,
];
const disputesTotalAt = [274, 281, 287];

/**
 * Compares the two sides of every equation.
 *
 * @param numbers - the cells of the tables, by their places
 */
export function checkEquations(numbers: Float64Array, sums: Sums): void {
  const n = (place: number) => numbers[place] as number;
  // received + carriedOver = outcomes/total + carriedForward
  for (let i = 0; i < requestsBalanceAt.length; i++) {
    const at = requestsBalanceAt[i] as number;
    sums.compare(0 + i, n(at + 2) + n(at + 11), n(at + 214) + n(at + 223));
  }

  // granted + partiallyGranted + refused/* + unavailable/* + notProcessed/* + other/* = total
  for (let i = 0; i < outcomesTotalAt.length; i++) {
    const at = outcomesTotalAt[i] as number;
    sums.compare(
      14 + i,
      n(at + 2) +
        n(at + 11) +
        n(at + 21) +
        n(at + 30) +
        n(at + 39) +
        n(at + 48) +
        n(at + 57) +
        n(at + 66) +
        n(at + 75) +
        n(at + 84) +
        n(at + 94) +
        n(at + 103) +
        n(at + 112) +
        n(at + 122) +
        n(at + 131) +
        n(at + 140) +
        n(at + 149) +
        n(at + 158) +
        n(at + 168) +
        n(at + 177) +
        n(at + 186),
      n(at + 195),
    );
  }

  // naturalPersons + organizations/* = total
  for (let i = 0; i < applicantTotalAt.length; i++) {
    const at = applicantTotalAt[i] as number;
    sums.compare(21 + i, n(at + 1) + n(at + 3) + n(at + 4) + n(at + 5) + n(at + 6) + n(at + 7), n(at + 8));
  }

  // upheld + corrected + otherOutcome + pending = total
  for (let i = 0; i < disputesTotalAt.length; i++) {
    const at = disputesTotalAt[i] as number;
    sums.compare(46 + i, n(at + 1) + n(at + 2) + n(at + 3) + n(at + 4), n(at + 5));
  }
}
