import type { LabelCell, TableSheet } from "../layout.ts";
import { labelKey } from "./reading.ts";
import type { SheetCells } from "./sheet.ts";

/** Where the rows of a table stand on a sheet. */
export interface RowMap {
  /** By row of the form: the row of the sheet, or `undefined` for one that is not there. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rows of the sheet that stand between those of the form. */
  readonly others: readonly number[];
  /** How many rows were told by their labels. */
  readonly known: number;
}

const ABOVE = 12;
const BELOW = 30;

/**
 * Finds the rows of a table by their labels, in order. A row whose label is another stays where it is, if there is just
 * room for it between its neighbours; rows may have been added and removed.
 */
export function mapRows(sheet: TableSheet, cells: SheetCells): RowMap {
  const expected = expectedRows(sheet);
  if (expected.every(({ row, labels }) => matches(labels, row, cells))) return unchanged(expected);
  const actual = actualRows(sheet, cells);
  const pairs = longestCommon(
    expected,
    actual,
    (row, at) => row.labels.length > 0 && matches(row.labels, at, cells),
  );
  const rows = new Map<number, number>();
  const shift = pairs[0] ? pairs[0].at - pairs[0].row : 0;
  let [lastRow, lastAt] = [sheet.firstRow - 1, sheet.firstRow - 1 + shift];
  for (const { row, at } of [...pairs, endOf(sheet, pairs)]) {
    // Neighbours as far apart as on the form: whatever is between them is what the form has there.
    if (at - lastAt === row - lastRow)
      for (let between = lastRow + 1; between < row; between++) rows.set(between, lastAt + between - lastRow);
    if (row <= sheet.lastRow) rows.set(row, at);
    [lastRow, lastAt] = [row, at];
  }
  const used = new Set(rows.values());
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const others = actual.filter((at) => at > first && at < last && !used.has(at));
  return { rows, others, known: pairs.length };
}

// As written: the usual case.
function unchanged(expected: readonly ExpectedRow[]): RowMap {
  return { rows: new Map(expected.map(({ row }) => [row, row])), others: [], known: expected.length };
}

interface ExpectedRow {
  readonly row: number;
  readonly labels: readonly LabelCell[];
}

interface Pair {
  readonly row: number;
  readonly at: number;
}

function expectedRows(sheet: TableSheet): ExpectedRow[] {
  const rows = Array.from(
    { length: sheet.lastRow - sheet.firstRow + 1 },
    (_, index) => sheet.firstRow + index,
  );
  return rows.map((row) => ({ row, labels: sheet.labels.filter((label) => label.row === row) }));
}

// Just below the table begin the checks: its last row, if it is not told by its labels, is just above them.
function endOf(sheet: TableSheet, pairs: readonly Pair[]): Pair {
  const last = pairs.at(-1);
  const shift = last ? last.at - last.row : 0;
  return { row: sheet.lastRow + 1, at: sheet.lastRow + 1 + shift };
}

function actualRows(sheet: TableSheet, cells: SheetCells): number[] {
  return [...cells.rows.keys()]
    .filter((at) => at >= sheet.firstRow - ABOVE && at <= sheet.lastRow + BELOW)
    .sort((a, b) => a - b);
}

/** Whether the labels of a row stand in a row of the sheet. */
function matches(labels: readonly LabelCell[], at: number, cells: SheetCells): boolean {
  return labels.every(({ column, text }) => labelKey(cells.cell(at, column)?.text ?? "") === labelKey(text));
}

// Of two ways to pair as many rows, the one that leaves more of them where they were is right.
const IN_PLACE = 1.001;

// The longest sequence of rows that both have in the same order.
function longestCommon(
  expected: readonly ExpectedRow[],
  actual: readonly number[],
  same: (row: ExpectedRow, at: number) => boolean,
): Pair[] {
  const equal = expected.map((row) => actual.map((at) => same(row, at)));
  const length = Array.from({ length: expected.length + 1 }, () => Array<number>(actual.length + 1).fill(0));
  for (let i = expected.length - 1; i >= 0; i--)
    for (let j = actual.length - 1; j >= 0; j--)
      (length[i] as number[])[j] = equal[i]?.[j]
        ? Math.max(
            (length[i + 1]?.[j + 1] ?? 0) + weight(expected[i], actual[j]),
            length[i + 1]?.[j] ?? 0,
            length[i]?.[j + 1] ?? 0,
          )
        : Math.max(length[i + 1]?.[j] ?? 0, length[i]?.[j + 1] ?? 0);
  return traced(expected, actual, equal, length);
}

function weight(expected: ExpectedRow | undefined, actual: number | undefined): number {
  return expected?.row === actual ? IN_PLACE : 1;
}

function traced(
  expected: readonly ExpectedRow[],
  actual: readonly number[],
  equal: readonly (readonly boolean[])[],
  length: readonly (readonly number[])[],
): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < expected.length && j < actual.length; ) {
    const paired = (length[i + 1]?.[j + 1] ?? 0) + weight(expected[i], actual[j]);
    if (equal[i]?.[j] && length[i]?.[j] === paired)
      pairs.push({ row: expected[i++]?.row ?? 0, at: actual[j++] ?? 0 });
    else if ((length[i + 1]?.[j] ?? 0) >= (length[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
