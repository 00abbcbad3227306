import type { Item } from "../document.ts";
import { mustBeReadable } from "../limits.ts";
import { detached } from "../text/detached.ts";
import { isData, looseItems, type OpenTable, rowsOf } from "./grid.ts";

/** Builds a document from the parts of a source as they come: text, lines, lists, tables in tables. */
export class Flow {
  readonly #items: Item[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #lists: { readonly from: number; readonly starts: number[] }[] = [];
  #text = "";
  #cells = 0;
  #count = 0;

  /** Adds to the line that is being written. */
  text(text: string): void {
    this.#text += text;
  }

  /** Ends a line; `level` makes it a heading. */
  endLine(level?: number): void {
    if (this.#text === "") return;
    const text = detached(this.#text.trim());
    this.#text = "";
    if (text === "") return;
    mustBeReadable(this.#items.length);
    this.#items.push({ type: "text", text, level, at: {} });
  }

  figure(src: string, alt: string): void {
    this.endLine();
    mustBeReadable(this.#items.length);
    this.#items.push({ type: "figure", src: detached(src), alt: detached(alt), at: {} });
  }

  openList(): void {
    this.endLine();
    this.#lists.push({ from: this.#items.length, starts: [] });
  }

  openPoint(): void {
    this.endLine();
    this.#lists.at(-1)?.starts.push(this.#items.length);
  }

  // A list whose points are lines of text; one that holds anything else is a part of the page's layout.
  closeList(ordered: boolean): void {
    this.endLine();
    const list = this.#lists.pop();
    if (!list || list.starts[0] !== list.from) return;
    const isLine = (start: number, at: number) => {
      const end = list.starts[at + 1] ?? this.#items.length;
      return end - start === 1 && this.#items[start]?.type === "text";
    };
    if (!list.starts.every(isLine)) return;
    const items = this.#items.slice(list.from).map((item) => (item.type === "text" ? item.text : ""));
    this.#items.length = list.from;
    this.#items.push({ type: "list", ordered, items, at: {} });
  }

  openTable(): void {
    this.endLine();
    this.#tables.push({ from: this.#items.length, rows: [], headerRows: 0 });
  }

  openCaption(): void {
    this.endLine();
    const table = this.#tables.at(-1);
    if (table) table.caption = { from: this.#items.length, to: this.#items.length };
  }

  closeCaption(): void {
    this.endLine();
    const caption = this.#tables.at(-1)?.caption;
    if (caption) caption.to = this.#items.length;
  }

  openRow(isHeader: boolean): void {
    this.endLine();
    const table = this.#tables.at(-1);
    table?.rows.push({ cells: [] });
    if (table && isHeader) table.headerRows++;
  }

  openCell(colspan: number, rowspan: number, covered = false): void {
    this.endLine();
    mustBeReadable(++this.#cells);
    const from = this.#items.length;
    this.#tables.at(-1)?.rows.at(-1)?.cells.push({ from, to: from, colspan, rowspan, covered });
  }

  closeCell(): void {
    this.endLine();
    const cell = this.#tables.at(-1)?.rows.at(-1)?.cells.at(-1);
    if (cell) cell.to = this.#items.length;
  }

  // A table of data becomes rows; what stands in one of layout stays as it is.
  closeTable(): void {
    this.endLine();
    const table = this.#tables.pop();
    if (!table || !isData(table, this.#items)) return;
    const rows = rowsOf(table, this.#items, ++this.#count);
    const loose = looseItems(table, this.#items);
    const pictures = this.#items
      .slice(table.from)
      .filter((item) => item.type === "figure" && !loose.includes(item));
    this.#items.length = table.from;
    for (const item of loose) this.#items.push(item);
    for (const row of rows) this.#items.push(row);
    for (const picture of pictures) this.#items.push(picture);
  }

  end(): Item[] {
    this.endLine();
    return this.#items;
  }
}
