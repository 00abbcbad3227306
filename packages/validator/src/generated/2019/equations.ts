// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import type { Sums } from "../../equations/sums.ts";

// Where the equations of a rule start.
const requestsBalanceAt = [57, 59, 60, 61, 62, 63, 64];
const outcomesTotalAt = [76, 78, 79, 80, 81, 82, 83];
const applicantTotalAt = [
  58, 67, 77, 86, 96, 105, 114, 123, 132, 141, 150, 159, 169, 178, 187, 197, 206, 215, 224, 233, 242, 251,
  260,
];
const disputesTotalAt = [270, 277, 283];

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
    sums.compare(0 + i, n(at + 2) + n(at + 11), n(at + 195) + n(at + 204));
  }

  // granted + partiallyGranted + refused/* + unavailable/* + notProcessed/* + other = total
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
        n(at + 167),
      n(at + 176),
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
    sums.compare(44 + i, n(at + 1) + n(at + 2) + n(at + 3) + n(at + 4), n(at + 5));
  }
}
