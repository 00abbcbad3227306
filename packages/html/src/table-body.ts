import { plainNumber } from "@nianbao/form/exact";
import type { TableCell, TableColumn } from "./table-page.ts";
import { arrayOf, text } from "./text.ts";

type Row = readonly TableCell[];

/** The rows of a table page; with groups, a `tbody` a heading. */
export function tableBody(rows: readonly Row[], columns: readonly TableColumn[], groups: number): string {
  if (groups <= 0) return `<tbody>\n${lines(rows, columns, groups)}</tbody>\n`;
  return runs(rows, 0)
    .map((run) => `<tbody>\n${heading(run, columns)}${lines(run, columns, groups)}</tbody>\n`)
    .join("");
}

function heading([first]: readonly Row[], { length }: readonly TableColumn[]): string {
  return `<tr><th scope="rowgroup" colspan="${Math.max(1, length - 1)}">${shown(first?.[0])}</th></tr>\n`;
}

function lines(rows: readonly Row[], columns: readonly TableColumn[], groups: number): string {
  return rows.map((_, index) => `<tr>${cellsOf(rows, index, columns, groups)}</tr>\n`).join("");
}

function cellsOf(
  rows: readonly Row[],
  index: number,
  columns: readonly TableColumn[],
  groups: number,
): string {
  if (arrayOf(rows[index]).length > columns.length) throw new TypeError("a row is longer than the head");
  let cells = "";
  for (const [at, column] of columns.entries()) {
    const value = rows[index]?.[at];
    if (at > groups) cells += dataCell(value, column);
    else if (at === groups) cells += rowHead(value, column);
    else if (at > 0) cells += mergedHead(rows, index, at);
  }
  return cells;
}

function dataCell(value: TableCell | undefined, { signed }: TableColumn): string {
  return `<td${align(value)}>${shown(value, signed)}</td>`;
}

// A header without a text would name nothing.
function rowHead(value: TableCell | undefined, column: TableColumn): string {
  const content = shown(value, column.signed);
  return content === "" ? dataCell(value, column) : `<th scope="row"${align(value)}>${content}</th>`;
}

// Stands in the first of the rows that have it, and everything before it, in common.
function mergedHead(rows: readonly Row[], index: number, at: number): string {
  const row = rows[index] as Row;
  const before = rows[index - 1];
  if (before && isAlike(row, before, at)) return "";
  let end = index + 1;
  while (end < rows.length && isAlike(row, rows[end] as Row, at)) end++;
  return `<th scope="row"${end - index > 1 ? ` rowspan="${end - index}"` : ""}>${shown(row[at])}</th>`;
}

function runs(rows: readonly Row[], at: number): Row[][] {
  const found: Row[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && isAlike(last[0] as Row, row, at)) last.push(row);
    else found.push([row]);
  }
  return found;
}

function isAlike(a: Row, b: Row, last: number): boolean {
  for (let at = 0; at <= last; at++) if ((a[at] ?? null) !== (b[at] ?? null)) return false;
  return true;
}

function align(value: TableCell | undefined): string {
  return typeof value === "number" ? ' class="nianbao-number"' : "";
}

function shown(value: TableCell | undefined, signed = false): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "number") return text(value);
  return `${signed && value > 0 ? "+" : ""}${Number.isFinite(value) ? plainNumber(value) : value}`;
}
