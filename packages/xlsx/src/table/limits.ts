import { NianbaoXlsxError } from "../error.ts";
import type { TableCell, TableColumn } from "../table-workbook.ts";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CHARACTERS = 32_767;

/** What a sheet is to hold. */
export interface TableContent {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly notes: readonly string[];
}

/**
 * @throws {NianbaoXlsxError} `table-too-large`: spreadsheet programs would call the file damaged
 * @throws {TypeError} when a row is longer than the head
 */
export function checkSize({ columns, rows, notes }: TableContent): void {
  // The head, an empty row and the notes are rows, too.
  const length = rows.length + notes.length + 2;
  if (length > MOST_ROWS) throw tooLarge(`行（${length}）`, `${length} rows`, MOST_ROWS);
  if (columns.length > MOST_COLUMNS)
    throw tooLarge(`列（${columns.length}）`, `${columns.length} columns`, MOST_COLUMNS);
  for (const text of [...columns.map(({ title }) => title), ...notes]) checkText(text);
  for (const row of rows) {
    if (row.length > columns.length) throw new TypeError("a row is longer than the head");
    for (const cell of row) if (typeof cell === "string") checkText(cell);
  }
}

function checkText({ length }: string): void {
  if (length > MOST_CHARACTERS)
    throw tooLarge(`一格的字符（${length}）`, `${length} characters in a cell`, MOST_CHARACTERS);
}

function tooLarge(zh: string, en: string, most: number): NianbaoXlsxError {
  return new NianbaoXlsxError(
    "table-too-large",
    `工作表装不下：${zh}超过 ${most}。 A sheet cannot hold ${en}, ${most} at most.`,
  );
}
