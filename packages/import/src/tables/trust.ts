import type { Sums } from "../form-index.ts";
import type { HeaderReading } from "./header/header.ts";

/** The numbers of one row by path; a place without a number is not there. */
export type RowNumbers = ReadonlyMap<string, number>;

/**
 * Whether the columns of a row are known well enough to take its numbers. Without labels above them the numbers themselves must
 * say so: their sums hold, or they are all the same, so that no order of the columns could make them wrong.
 */
export function trust(
  { basis, words }: Pick<HeaderReading, "basis" | "words">,
  numbers: RowNumbers,
  equations: readonly Sums[],
): boolean {
  if (basis === "labels" || basis === "pieces") return true;
  if (basis === "foreign" || numbers.size === 0) return false;
  const within = equations.filter((sums) => [...sums.sum, ...sums.equals].every((path) => numbers.has(path)));
  if (within.length > 0) return within.every((sums) => holds(sums, numbers));
  return words.length === 0 && new Set(numbers.values()).size === 1;
}

function holds({ sum, equals }: Sums, numbers: RowNumbers): boolean {
  const total = (paths: readonly string[]) =>
    paths.reduce((all, path) => all + (numbers.get(path) as number), 0);
  return total(sum) === total(equals);
}
