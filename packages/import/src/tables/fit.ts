import type { HeaderReading } from "./header/header.ts";
import { byPlace } from "./places.ts";
import type { SourceRow } from "./scan.ts";
import { splitDigits } from "./split-digits.ts";
import { isBlank, type Token } from "./tokens.ts";

/** The cells of a row, one for each column of its header; `undefined` where the source has none. */
export type Fitted = readonly (Token | undefined)[];

/** Why the numbers of a row cannot be told apart. */
export type Misfit = "none" | "single" | "unplaced";

/**
 * Finds the column of each number of a row: one after the other when there are as many as columns, by their place on the page
 * otherwise.
 *
 * @param leads - rows of this table may begin with empty cells behind their labels
 * @returns `none` when the row has no cells at all, `single` when it has one number for all columns
 */
export function fit(row: SourceRow, reading: HeaderReading, leads: boolean): Fitted | Misfit {
  const count = reading.columns.length;
  const cells = withoutFiller(row.values, count);
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return cells.length === 0 ? "none" : reading.columns.map((_, at) => cells[at]);
  const apart = splitDigits(filled, count);
  if (apart) return apart;
  if (count > 1 && isSingle(cells)) return byPlace(row, reading) ?? "single";
  if (count === 1 && filled.length === 1) return filled;
  if (cells.length === count && !mayHaveLost(cells)) return cells;
  const placed = byPlace(row, reading);
  if (placed) return placed;
  if (leads || mayHaveLost(cells.slice(0, count))) return "unplaced";
  // Where the source breaks off, what is there has its place.
  if (endsSource(row) && cells.length < count && !isBlank(cells[0] as Token))
    return [...cells, ...Array(count - cells.length).fill(undefined)];
  return windowOf(cells, count, showsStart(row)) ?? "unplaced";
}

// An empty cell at the edge of a row that lost some, or one that the source filled up, may not be what it seems.
function mayHaveLost(cells: readonly Token[]): boolean {
  const edges = [cells[0], cells.at(-1)].filter((token) => token !== undefined && isBlank(token));
  return edges.some((token) => token?.cell.short) || (cells.at(-1)?.cell.filler ?? false);
}

/** The source ends in this row. */
export function endsSource({ values }: SourceRow): boolean {
  return values.at(-1)?.cell.final !== undefined;
}

function withoutFiller(values: readonly Token[], count: number): readonly Token[] {
  let end = values.length;
  while (end > count && values[end - 1]?.cell.filler) end--;
  return values.slice(0, end);
}

// One number, and nothing but what the source filled up behind it.
function isSingle(cells: readonly Token[]): boolean {
  return cells.every((token, at) => (at === 0 ? !isBlank(token) : token.cell.filler === true));
}

// Behind a label, or in a row of a grid, the first cell is known to be the first one.
function showsStart({ label, values }: SourceRow): boolean {
  return label !== undefined || values[0]?.cell.grid?.kind === "grid";
}

/**
 * As many cells as columns, with nothing but empty ones around them. Where there are several ways, the first cell is that of the
 * first column, if it is known to be the first.
 */
function windowOf(cells: readonly Token[], count: number, showsFirst: boolean): Fitted | undefined {
  const first = cells.findIndex((cell) => !isBlank(cell));
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  const [from, to] = [Math.max(0, last - count + 1), Math.min(first, cells.length - count)];
  return from > to || (from < to && (from > 0 || !showsFirst)) ? undefined : cells.slice(from, from + count);
}

/** Whether a row has more cells behind its label than columns, so that some must belong to the label. */
export function showsLead({ values }: SourceRow, { columns }: HeaderReading): boolean {
  return values.findLastIndex((token) => !isBlank(token)) >= columns.length && isBlank(values[0] as Token);
}
