import { plainNumber } from "@nianbao/form/exact";
import { addressOf, lettersOf, looksLikeFormula, rangeOf } from "../sheet/cell.ts";
import { printHeading } from "../sheet/print-heading.ts";
import type { Strings } from "../sheet/strings.ts";
import { textHeight } from "../sheet/table-size.ts";
import { widthOf } from "../sheet/text-size.ts";
import type { TableCell, TableColumn } from "../table-workbook.ts";
import { encodeText } from "../xml/text.ts";
import type { TableContent } from "./limits.ts";
import { type TableStyle, tableStyle } from "./styles.ts";

const NARROWEST = 8;
const WIDEST = 46;
const PADDING = 2;
// The arrow of a filter stands beside the title of its column.
const FILTER = 3;
// Wider tables are printed on their side.
const PORTRAIT = 90;

/** The sheet of a table: its head, its rows, and below an empty row its notes. */
export function tableSheet(
  { title, columns, rows, notes }: TableContent & { title: string },
  strings: Strings,
): string {
  const widths = columns.map((column, at) => widthOfColumn(column, at, rows));
  const notesFrom = rows.length + 3;
  const lines = [
    line(
      1,
      columns.map(({ title }) => title),
      columns,
      widths,
      strings,
      "head",
    ),
    ...rows.map((row, index) => line(index + 2, row, columns, widths, strings)),
    ...notes.map((note, index) => noteLine(notesFrom + index, note, widths, strings)),
  ];
  const last = lettersOf(Math.max(1, columns.length));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="20.5"/>',
    columnsXml(widths),
    `<sheetData>${lines.join("")}</sheetData>`,
    columns.length === 0 ? "" : `<autoFilter ref="A1:${last}${rows.length + 1}"/>`,
    mergesXml(notes.map((_, index) => rangeOf(notesFrom + index, 1, 1, Math.max(1, columns.length)))),
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.35" footer="0.35"/>',
    `<pageSetup paperSize="9" orientation="${sum(widths) > PORTRAIT ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>${encodeText(printHeading(title))}</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`,
    `<ignoredErrors><ignoredError sqref="A1:${last}${rows.length + 1}" numberStoredAsText="1"/></ignoredErrors>`,
  ].join("")}</worksheet>`;
}

function widthOfColumn({ title }: TableColumn, at: number, rows: TableContent["rows"]): number {
  let widest = Math.max(NARROWEST, ...title.split("\n").map((part) => widthOf(part) + FILTER));
  for (const row of rows) {
    const cell = row[at] ?? "";
    for (const part of shown(cell)
      .slice(0, WIDEST * 4)
      .split("\n"))
      widest = Math.max(widest, widthOf(part));
  }
  return Math.min(WIDEST, widest) + PADDING;
}

function line(
  row: number,
  cells: readonly TableCell[],
  columns: readonly TableColumn[],
  widths: readonly number[],
  strings: Strings,
  style?: TableStyle,
): string {
  let height = 0;
  const xml = columns.map((column, at) => {
    const cell = cells[at] ?? null;
    if (typeof cell === "string") height = Math.max(height, textHeight(cell, [widths[at] as number]));
    return cellXml(addressOf(row, at + 1), cell, style ?? styleOf(cell, column), strings);
  });
  return `<row r="${row}"${height === 0 ? "" : ` ht="${height}"`}>${xml.join("")}</row>`;
}

function styleOf(cell: TableCell, { signed }: TableColumn): TableStyle {
  if (typeof cell === "string") return looksLikeFormula(cell) ? "quoted" : "text";
  return signed ? "signed" : "number";
}

function cellXml(at: string, cell: TableCell, style: TableStyle, strings: Strings): string {
  const open = `<c r="${at}" s="${tableStyle[style]}"`;
  if (cell === null || cell === "") return `${open}/>`;
  if (typeof cell === "number" && Number.isFinite(cell)) return `${open}><v>${plainNumber(cell)}</v></c>`;
  return `${open} t="s"><v>${strings.indexOf(String(cell))}</v></c>`;
}

function noteLine(row: number, note: string, widths: readonly number[], strings: Strings): string {
  const cell = cellXml(addressOf(row, 1), note, looksLikeFormula(note) ? "quoted" : "note", strings);
  return `<row r="${row}" ht="${textHeight(note, widths)}" customHeight="1">${cell}</row>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  return `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`;
}

function mergesXml(ranges: readonly string[]): string {
  const wide = ranges.filter((range) => range.includes(":"));
  if (wide.length === 0) return "";
  return `<mergeCells count="${wide.length}">${wide.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>`;
}

function shown(cell: TableCell): string {
  return typeof cell === "number" && Number.isFinite(cell) ? plainNumber(cell) : String(cell ?? "");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
