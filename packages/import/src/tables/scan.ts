import type { Item, SourceCell } from "../document.ts";
import type { Hit, TableBook } from "../labels/book.ts";
import { Scanner } from "./scanner.ts";
import type { Token } from "./tokens.ts";

/** Numbers that stand in one row of the source, and the words about them. */
export interface SourceRow {
  /** The row of the form that its label names. */
  readonly label?: Hit | undefined;
  /** Its label as it stands in the source. */
  readonly labelCell?: SourceCell | undefined;
  /** Words that stand before it, and are not accounted for. */
  readonly before: Token[];
  /** Those of them that stand in the row itself. */
  readonly own: readonly Token[];
  readonly values: Token[];
  readonly header: SourceHeader;
  readonly at: SourceCell["at"];
}

/** The words above the columns. */
export interface SourceHeader {
  readonly tokens: Token[];
}

/** The label of a group of rows, as it was met. */
export interface SourceGroup {
  readonly hit: Hit;
  readonly cell: SourceCell;
}

/** What a region of the source holds of one table. */
export interface Scan {
  readonly rows: readonly SourceRow[];
  /** Rows of the form that are named, with nothing behind their names. */
  readonly mentions: readonly SourceRow[];
  readonly groups: readonly SourceGroup[];
  /** Words after the last row. */
  readonly rest: readonly Token[];
}

/** Goes through a region once, and gathers rows: a label, and the numbers up to the next one. */
export function scan(items: readonly Item[], book: TableBook): Scan {
  const scanner = new Scanner(book);
  for (const item of items) {
    if (item.type === "row") scanner.row(item);
    else if (item.type === "text") scanner.text(item);
    else if (item.type === "list")
      for (const text of item.items) scanner.text({ type: "text", text, at: item.at });
  }
  return scanner.end();
}
