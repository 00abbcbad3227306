import { placeOf, type SheetCell, type SheetCells } from "./read/sheet.ts";
import { openWorkbook, type Workbook } from "./read/workbook.ts";
import { lettersOf } from "./sheet/cell.ts";

/** A sheet as a grid, for those who look for a form in it. */
export interface Sheet {
  readonly name: string;
  /** Rows that have a cell, in order. */
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** Counted from 1. */
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** A cell of a sheet; cells that a merged one covers are left out. */
export interface GridCell {
  /** `A1`. */
  readonly address: string;
  /** Counted from 1. */
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  /** What it shows: numbers written out, dates as ISO dates. Empty for a merged cell with nothing in it. */
  readonly text: string;
}

const MOST_MERGES = 2_000;

/**
 * Reads every sheet of any workbook as a grid of texts with their spans.
 *
 * @throws {NianbaoXlsxError} when the bytes are no workbook that can be read
 * @example readSheets(bytes)[0]?.rows[0]?.cells[0]?.text; // "二、主动公开政府信息情况"
 */
export function readSheets(bytes: Uint8Array): Sheet[] {
  const book = openWorkbook(bytes);
  return book.sheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet.read({ merges: true }), book) }));
}

interface Span {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

function rowsOf(cells: SheetCells, book: Workbook): SheetRow[] {
  const spans = cells.merges.slice(0, MOST_MERGES).flatMap(spanOf);
  const rows = [...new Set([...cells.rows.keys(), ...spans.map(({ row }) => row)])].sort((a, b) => a - b);
  return rows.map((row) => {
    const merged = spans.filter((span) => span.row === row);
    const own = merged.map((span) =>
      gridCell(row, span.column, span, textOf(cells.cell(row, span.column), book)),
    );
    const single = uncovered(cells.rows.get(row) ?? [], spans).map((cell) =>
      gridCell(row, cell.column, undefined, textOf(cell, book)),
    );
    return { row, cells: [...own, ...single].sort((a, b) => a.column - b.column) };
  });
}

// The cells of a row that no merged cell covers, found in one pass along both.
function uncovered(cells: readonly SheetCell[], spans: readonly Span[]): SheetCell[] {
  const [first] = cells;
  if (!first) return [];
  const here = spans
    .filter(({ row, lastRow }) => row <= first.row && first.row <= lastRow)
    .sort((a, b) => a.column - b.column);
  let next = 0;
  let coveredTo = 0;
  return [...cells]
    .sort((a, b) => a.column - b.column)
    .filter(({ column }) => {
      for (; next < here.length && (here[next] as Span).column <= column; next++)
        coveredTo = Math.max(coveredTo, (here[next] as Span).lastColumn);
      return column > coveredTo;
    });
}

function gridCell(row: number, column: number, span: Span | undefined, text: string): GridCell {
  return {
    address: `${lettersOf(column)}${row}`,
    column,
    rowspan: span ? span.lastRow - row + 1 : 1,
    colspan: span ? span.lastColumn - column + 1 : 1,
    text,
  };
}

function textOf(cell: SheetCell | undefined, book: Workbook): string {
  if (cell?.number === undefined || !book.isDate(cell.style)) return cell?.text ?? "";
  return book.day(cell.number) ?? cell.text;
}

function spanOf(range: string): Span[] {
  const [first, last] = range.split(":").map(placeOf);
  if (!first || !last || last.row < first.row || last.column < first.column) return [];
  return [{ ...first, lastRow: last.row, lastColumn: last.column }];
}
