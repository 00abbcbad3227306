import type { HeaderReading } from "./header/header.ts";
import type { SourceRow } from "./scan.ts";
import { isBlank, type Token } from "./tokens.ts";

/** The cells of a row, one for each column of its header; `undefined` where the source has none. */
export type Fitted = readonly (Token | undefined)[];

/** Why the numbers of a row cannot be told apart. */
export type Misfit = "none" | "single" | "unplaced";

/**
 * Finds the column of each number of a row: one after the other when there are as many as columns, by their place on the page
 * otherwise.
 *
 * @returns `none` when the row has no cells at all, `single` when it has one number for all columns
 */
export function fit(row: SourceRow, reading: HeaderReading): Fitted | Misfit {
  const count = reading.columns.length;
  const cells = trimmed(row.values, count);
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0)
    return cells.length === 0
      ? "none"
      : Array(count)
          .fill(undefined)
          .map((_, i) => cells[i]);
  if (count > 1 && isSingle(cells)) return splitDigits(filled, count) ?? byPlace(row, reading) ?? "single";
  if (cells.length === count) return cells;
  if (count === 1 && filled.length === 1) return filled;
  const placed = splitDigits(filled, count) ?? byPlace(row, reading);
  if (placed) return placed;
  // Where the source breaks off, what is there has its place.
  if (endsSource(row) && cells.length < count)
    return [...cells, ...Array(count - cells.length).fill(undefined)];
  return "unplaced";
}

/** The source ends in this row. */
export function endsSource({ values }: SourceRow): boolean {
  return values.at(-1)?.cell.final !== undefined;
}

// Blank cells behind the last column, and those that a wide label leaves before the first.
function trimmed(values: readonly Token[], count: number): readonly Token[] {
  let [from, to] = [0, values.length];
  while (to - from > count && isBlank(values[to - 1] as Token)) to--;
  while (to - from > count && isBlank(values[from] as Token)) from++;
  return values.slice(from, to);
}

// One number, and nothing but what the source filled up behind it.
function isSingle(cells: readonly Token[]): boolean {
  return cells.every((token, at) => (at === 0 ? !isBlank(token) : token.cell.filler === true));
}

/** 000 is three numbers where there are three columns, when there is only one way to take the digits apart. */
function splitDigits(tokens: readonly Token[], count: number): Token[] | undefined {
  const [token] = tokens;
  if (tokens.length !== 1 || token?.value.type !== "digits") return undefined;
  const parts = onlySplit(token.value.digits, count);
  return parts?.map((text) => ({
    ...token,
    cell: { ...token.cell, text },
    value: { type: "number", number: Number(text) },
  }));
}

/**
 * The only way to take digits apart into a number of numbers without leading zeros.
 *
 * @returns `undefined` when there is none, or more than one
 */
export function onlySplit(digits: string, count: number): string[] | undefined {
  if (digits.length > 60 || count > digits.length) return undefined;
  const ways = splits(digits, count);
  return ways.length === 1 ? ways[0] : undefined;
}

// At most two ways, which is enough to know that there is no single one.
function splits(digits: string, count: number): string[][] {
  if (count === 1) return /^(?:0|[1-9]\d{0,14})$/.test(digits) ? [[digits]] : [];
  const ways: string[][] = [];
  const longest = digits.startsWith("0") ? 1 : digits.length - count + 1;
  for (let length = 1; length <= longest && ways.length < 2; length++)
    for (const rest of splits(digits.slice(length), count - 1)) ways.push([digits.slice(0, length), ...rest]);
  return ways.slice(0, 2);
}

/** By their place on the page: each number below exactly one header, and no header with two. */
function byPlace(row: SourceRow, { columns }: HeaderReading): Fitted | undefined {
  const fitted: (Token | undefined)[] = columns.map(() => undefined);
  for (const token of row.values) {
    const below = columns.flatMap(({ word }, at) => (word && overlaps(word.cell, token.cell) ? [at] : []));
    const [at] = below;
    if (at === undefined || below.length > 1 || (fitted[at] && !isBlank(fitted[at]))) {
      if (!isBlank(token)) return undefined;
    } else if (!fitted[at] || !isBlank(token)) fitted[at] = token;
  }
  return fitted;
}

function overlaps(header: Token["cell"], value: Token["cell"]): boolean {
  if (header.column === undefined || value.column === undefined) return false;
  const [first, last] = [header.column, header.column + (header.colspan ?? 1) - 1];
  return value.column <= last && value.column + (value.colspan ?? 1) - 1 >= first;
}
