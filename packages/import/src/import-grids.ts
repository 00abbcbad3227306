import type { Item, SourceCell, SourceTable } from "./document.ts";
import type { Edition } from "./form-index.ts";
import { editions } from "./generated/index.ts";
import { mustBeReadable } from "./limits.ts";
import type { ImportOptions, ImportResult } from "./options.ts";
import { readDocument } from "./reading/read-document.ts";

/** A sheet of a workbook, or any other grid of cells. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly cells: readonly GridCell[];
}

/** A cell with what it shows; cells that a merged one covers are left out. */
export interface GridCell {
  /** As findings name it, within its sheet: `A1`. */
  readonly address: string;
  /** Counted from 1. */
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  readonly text: string;
}

/**
 * Reads a report from the sheets of a workbook in the official layout, such as `readSheets` of `@nianbao/xlsx` gives.
 *
 * @returns as `importReport`
 * @throws {NianbaoImportError} as `importReport`
 * @example
 * const { report, findings } = importGrids(readSheets(bytes));
 */
export function importGrids(grids: readonly Grid[], options?: ImportOptions): ImportResult {
  return importGridsOf(editions, grids, options);
}

/** The same, by one of some editions. */
export function importGridsOf(
  editions: readonly Edition[],
  grids: readonly Grid[],
  options: ImportOptions = {},
): ImportResult {
  return readDocument({ items: grids.flatMap(itemsOf) }, editions, options);
}

function itemsOf({ name, rows }: Grid): Item[] {
  const width = Math.min(WIDEST, Math.max(0, ...rows.flatMap(({ cells }) => cells.map(endOf))));
  const table: SourceTable = { kind: "grid", headerRows: 0 };
  const covered: number[] = [];
  const items = rows.flatMap(({ cells }, row): Item[] => {
    const filled = withBlanks(cells, covered, width).map(
      ({ address, column, colspan, text }): SourceCell => ({
        text,
        grid: table,
        row,
        column,
        colspan,
        at: address === "" ? {} : { cell: `${name}!${address}` },
      }),
    );
    cover(covered, cells);
    return rowOrText(filled, table);
  });
  mustBeReadable(items.length);
  return items;
}

/** Tables of the form have fewer columns. */
const WIDEST = 60;

function endOf({ column, colspan }: GridCell): number {
  return column + colspan - 1;
}

// A workbook has no cell where nothing was ever written; in a table an empty place counts.
function withBlanks(cells: readonly GridCell[], covered: readonly number[], width: number): GridCell[] {
  const filled: GridCell[] = [];
  let next = 1;
  const fillTo = (end: number) => {
    for (; next < end; next++)
      if (!covered[next]) filled.push({ address: "", column: next, rowspan: 1, colspan: 1, text: "" });
  };
  for (const cell of cells) {
    fillTo(Math.min(cell.column, width + 1));
    filled.push(cell);
    next = endOf(cell) + 1;
  }
  fillTo(width + 1);
  return filled;
}

// Places that merged cells of the rows so far reach down to, with how many rows are left.
function cover(covered: number[], cells: readonly GridCell[]): void {
  for (const [column, left] of covered.entries()) if (left) covered[column] = left - 1;
  for (const { column, colspan, rowspan } of cells)
    if (rowspan > 1)
      for (let at = column; at < column + Math.min(colspan, WIDEST); at++) covered[at] = rowspan - 1;
}

function rowOrText(cells: readonly SourceCell[], table: SourceTable): Item[] {
  const [only, ...others] = cells.filter(({ text }) => text.trim() !== "");
  if (!only) return [];
  const isAlone =
    others.length === 0 && (cells.length === 1 || only.text.length > LONGEST || (only.colspan ?? 1) > 1);
  if (!isAlone) return [{ type: "row", cells, table, at: only.at }];
  return only.text.split(/\r\n|[\r\n]/).map((text) => ({ type: "text", text: text.trim(), at: only.at }));
}

/** A longer text that stands alone in its row is no label. */
const LONGEST = 60;
