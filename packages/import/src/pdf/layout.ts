import type { Item, RowItem, SourceCell, SourceTable, TextItem } from "../document.ts";
import { isPageNumber } from "../text/lines.ts";
import type { Marks, Piece } from "./marks.ts";
import { linesOf, type PageLine, textOf } from "./page-lines.ts";
import { type RuledCell, type RuledTable, ruledTables } from "./ruled-table.ts";

/** What stands on a page, from top to bottom: lines of text, and tables by their rules. */
export function pageItems({ pieces, rules, hasPictures }: Marks, page: number): Item[] {
  if (pieces.length === 0)
    return hasPictures ? [{ type: "figure", src: `#page=${page}`, alt: "", at: {} }] : [];
  const tables = ruledTables(rules);
  const inTable = new Map(pieces.map((piece) => [piece, tables.find((table) => isWithin(piece, table))]));
  const outside = linesOf(pieces.filter((piece) => !inTable.get(piece)));
  const parts = [
    ...withoutPageNumber(outside).map((line) => ({ y: line.y, items: [lineItem(line, page)] })),
    ...tables.map((table) => ({
      y: table.top,
      items: tableRows(
        table,
        pieces.filter((piece) => inTable.get(piece) === table),
        page,
      ),
    })),
  ];
  return parts.sort((a, b) => a.y - b.y).flatMap(({ items }) => items);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function isWithin({ x, y, width, height }: Piece, { left, right, top, bottom }: Box): boolean {
  const [middle, line] = [x + width / 2, y - height / 3];
  return middle >= left && middle <= right && line >= top && line <= bottom;
}

// The first or the last line of a page may be its number.
function withoutPageNumber(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.filter((line, at) => {
    const text = line.cells.map(textOf).join(" ");
    const isEdge = at === 0 || at === lines.length - 1;
    return !isPageNumber(text) && !(isEdge && /^\d{1,3}$/.test(text.trim()));
  });
}

function lineItem({ cells, indent, width }: PageLine, page: number): Item {
  const raw = cells.map(textOf).join("  ");
  const at = { cell: `p${page}` };
  if (cells.length < 2) return { type: "text", text: raw, wrapped: { indent, width }, at } satisfies TextItem;
  const table: SourceTable = { kind: "spaced", headerRows: 0 };
  return {
    type: "row",
    cells: cells.map((cell) => ({ text: textOf(cell), at })),
    table,
    raw,
    at,
  } satisfies RowItem;
}

function tableRows(table: RuledTable, pieces: readonly Piece[], page: number): Item[] {
  const shared: SourceTable = { kind: "grid", headerRows: 0 };
  const left = new Set(pieces);
  const cells = table.cells.map((cell) => {
    const own = [...left].filter((piece) => isWithin(piece, cell));
    for (const piece of own) left.delete(piece);
    return { cell, source: sourceCell(cell, own, shared, page) };
  });
  const rows = Array.from({ length: table.rows }, (_, row) =>
    cells.filter(({ cell }) => cell.row === row).map(({ source }) => source),
  );
  return rows
    .filter((row) => row.length > 0)
    .map((row) => ({ type: "row", cells: row, table: shared, at: row[0]?.at ?? {} }));
}

function sourceCell(
  { row, column, colspan }: RuledCell,
  pieces: readonly Piece[],
  grid: SourceTable,
  page: number,
): SourceCell {
  const text = linesOf(pieces)
    .map((line) => line.cells.map(textOf).join(" "))
    .join("\n");
  return {
    text,
    grid,
    row: page * 10_000 + row,
    column,
    colspan,
    at: { cell: `p${page}R${row + 1}C${column + 1}` },
  };
}
