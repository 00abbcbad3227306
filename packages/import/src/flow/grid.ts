import type { Item, RowItem, SourceCell, SourceTable } from "../document.ts";

/** A table of a page while it is being read: which items stand in which of its cells. */
export interface OpenTable {
  /** The first item that stands in it. */
  readonly from: number;
  readonly rows: OpenRow[];
  caption?: { readonly from: number; to: number };
  headerRows: number;
}

export interface OpenRow {
  readonly cells: OpenCell[];
}

export interface OpenCell {
  readonly from: number;
  to: number;
  readonly colspan: number;
  readonly rowspan: number;
  /** It goes on from the row above, and shows nothing of its own. */
  readonly covered: boolean;
}

/** A cell with more text than this is a part of a page that is laid out as a table. */
const LONGEST = 500;
/** The most columns and places of which the reader keeps track. */
const MOST = { columns: 1_000, places: 200_000 };

/**
 * Whether a table is one of data. Old pages are laid out by tables: those hold other tables, or text of any length, or one cell.
 */
export function isData({ rows }: OpenTable, items: readonly Item[]): boolean {
  if (rows.length === 0 || rows.every(({ cells }) => cells.length < 2 && rows.length < 2)) return false;
  if (rows.every(({ cells }) => cells.length < 2)) return rows.length > 2 && rows.every(isShort(items));
  return rows.every(isShort(items));
}

function isShort(items: readonly Item[]): (row: OpenRow) => boolean {
  return ({ cells }) =>
    cells.every(({ from, to }) => {
      let length = 0;
      for (let at = from; at < to && length <= LONGEST; at++) {
        const item = items[at] as Item;
        if (item.type === "row") return false;
        length += item.type === "text" ? item.text.length : 0;
      }
      return length <= LONGEST;
    });
}

/**
 * The rows of a table of data, each cell with its place in the grid.
 *
 * @param number - which table of the page it is, counted from 1; places are named by it: `T2R5C3`
 */
export function rowsOf(table: OpenTable, items: readonly Item[], number: number): RowItem[] {
  const caption = table.caption && textOf(items, table.caption.from, table.caption.to);
  const shared: SourceTable = { kind: "grid", headerRows: table.headerRows, ...(caption ? { caption } : {}) };
  const columns = columnsOf(table.rows);
  return table.rows.map(({ cells }, row) => {
    const own = cells.map(
      ({ from, to, colspan }, at): SourceCell => ({
        text: textOf(items, from, to),
        row: number * 100_000 + row,
        grid: columns && shared,
        column: columns?.[row]?.[at],
        colspan: columns && colspan,
        at: { cell: `T${number}R${row + 1}C${at + 1}` },
      }),
    );
    return { type: "row", cells: own.filter((_, at) => !cells[at]?.covered), table: shared, at: {} };
  });
}

function textOf(items: readonly Item[], from: number, to: number): string {
  const texts = items.slice(from, to).map((item) => {
    if (item.type === "text") return item.text;
    return item.type === "list" ? item.items.join("\n") : "";
  });
  return texts.filter((text) => text !== "").join("\n");
}

// Where each cell begins, once those that reach down from above have their places.
function columnsOf(rows: readonly OpenRow[]): number[][] | undefined {
  const below: number[] = [];
  let places = 0;
  const columns: number[][] = [];
  for (const { cells } of rows) {
    let column = 0;
    const starts: number[] = [];
    const taken: [number, number][] = [];
    for (const { colspan, rowspan } of cells) {
      while ((below[column] ?? 0) > 0) column++;
      starts.push(column);
      places += colspan;
      if (places > MOST.places || column + colspan > MOST.columns) return undefined;
      for (let i = 0; i < colspan; i++) taken.push([column + i, rowspan]);
      column += colspan;
    }
    for (const [at, left] of below.entries()) if (left) below[at] = left - 1;
    for (const [at, rowspan] of taken) below[at] = Math.max(below[at] ?? 0, rowspan - 1);
    columns.push(starts);
  }
  return columns;
}

/** What stands in a table and in none of its cells: browsers show it above. */
export function looseItems({ from, rows, caption }: OpenTable, items: readonly Item[]): Item[] {
  const loose: Item[] = [];
  let next = from;
  const spans = [...(caption ? [caption] : []), ...rows.flatMap(({ cells }) => cells)].sort(
    (a, b) => a.from - b.from,
  );
  for (const span of spans) {
    for (; next < span.from; next++) loose.push(items[next] as Item);
    next = Math.max(next, span.to);
  }
  for (; next < items.length; next++) loose.push(items[next] as Item);
  return loose;
}
