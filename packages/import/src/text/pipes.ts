import type { RowItem, SourceCell, SourceTable } from "../document.ts";
import { placeOfLine, type SourceLine } from "./lines.ts";

/** Longer lines are no rows of a table. */
const LONGEST = 4_000;

/** At least one cell is closed by a pipe: a lone one between words is none. */
export function isPiped(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.trim();
  return plain.startsWith("|") || plain.endsWith("|") || plain.split("|", 3).length === 3;
}

/** Lines with pipes between or behind their cells, one after the other, as rows of one table. */
export function pipeRows(lines: readonly SourceLine[]): RowItem[] {
  // Where some lines begin with a cell and others with a pipe, the pipe stands behind an empty cell.
  const framed = lines.every(({ text }) => text.trimStart().startsWith("|"));
  const rows = lines
    .map((line) => ({ line, cells: cellsOf(line, framed) }))
    .filter(({ cells }) => cells.length > 0);
  const wide = rows.filter(({ cells }) => cells.filter((cell) => cell.text.trim() !== "").length > 1).length;
  return tableRows(rows, wide * 4 > rows.length ? "grid" : "lines");
}

/** Rows of text as those of one table, each cell with its place. */
export function tableRows(
  rows: readonly { readonly line: SourceLine; readonly cells: readonly SourceCell[] }[],
  kind: SourceTable["kind"],
): RowItem[] {
  const width = commonWidth(rows.map(({ cells }) => cells.length));
  const table: SourceTable = { kind, headerRows: 0 };
  return rows.map(({ line, cells }) => {
    const short = cells.length < width ? ({ short: true } as const) : {};
    return {
      type: "row",
      cells: cells.map((cell, column) => ({ ...cell, grid: table, row: line.number, column, ...short })),
      table,
      raw: line.text,
      at: placeOfLine(line.number),
    };
  });
}

/** The number of cells that nearly all rows have; 0 when they differ. */
function commonWidth(widths: readonly number[]): number {
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return widths.filter((width) => width === widest).length * 4 >= widths.length * 3 ? widest : 0;
}

function cellsOf({ text, number }: SourceLine, framed: boolean): SourceCell[] {
  const at = placeOfLine(number);
  const parts = text.trim().split("|");
  const [first = ""] = parts;
  // A line of nothing but pipes fills up a row, and a lone one ends an empty cell; otherwise a pipe at the beginning opens the
  // first one.
  const isFiller = text.trim().length > 1 && !/\s/.test(text.trim());
  if (/^[|\s]*$/.test(text)) return parts.slice(0, -1).map((part, i) => cell(part, i > 0 || isFiller, at));
  const cells = parts.slice(framed && first.trim() === "" ? 1 : 0);
  if (cells.at(-1)?.trim() === "") cells.pop();
  return cells.map((part, i) => cell(part, framed || i > 0, at));
}

// Two pipes with nothing between them stand for a cell that was merged away, or was never there.
function cell(text: string, mayBeFiller: boolean, at: SourceCell["at"]): SourceCell {
  return { text: text.trim(), ...(mayBeFiller && text === "" ? { filler: true } : {}), at };
}
