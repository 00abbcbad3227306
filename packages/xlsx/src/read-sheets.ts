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
  const rows = new Map<number, GridCell[]>();
  const add = (row: number, cell: GridCell): void => {
    const open = rows.get(row);
    if (open) open.push(cell);
    else rows.set(row, [cell]);
  };
  for (const span of spans)
    add(span.row, gridCell(span.row, span.column, span, textOf(cells.cell(span.row, span.column), book)));
  const covered = new Covered(spans);
  for (const row of cells.rows.values())
    for (const cell of row)
      if (!covered.has(cell)) add(cell.row, gridCell(cell.row, cell.column, undefined, textOf(cell, book)));
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, found]) => ({ row, cells: found.sort((a, b) => a.column - b.column) }));
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

/** Whether a cell lies within a merged one, told without laying out what may be millions of cells. */
class Covered {
  readonly #spans: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((a, b) => a.row - b.row);
  }

  has({ row, column }: SheetCell): boolean {
    for (const span of this.#spans) {
      if (span.row > row) return false;
      if (row <= span.lastRow && column >= span.column && column <= span.lastColumn) return true;
    }
    return false;
  }
}
