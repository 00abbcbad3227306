/** A source of any format as a reader of the form sees it: what stands on the page, in order. */
export type Item = TextItem | ListItem | FigureItem | RowItem;

export interface TextItem {
  readonly type: "text";
  readonly text: string;
  /** Level of a heading that the source marks as one. */
  readonly level?: number | undefined;
  /** A line of text whose paragraphs may run over several lines; how far it is indented. */
  readonly wrapped?: { readonly indent: number; readonly width: number };
  /** The last thing in the source: `open` when it may have been cut off. */
  readonly final?: "open" | "closed" | undefined;
  readonly at: Place;
}

export interface ListItem {
  readonly type: "list";
  readonly ordered: boolean;
  readonly items: readonly string[];
  readonly at: Place;
}

export interface FigureItem {
  readonly type: "figure";
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly at: Place;
}

/** One row of a table. */
export interface RowItem {
  readonly type: "row";
  readonly cells: readonly SourceCell[];
  readonly table: SourceTable;
  /** The line as it stands in the source, for text that turns out to be no table. */
  readonly raw?: string;
  readonly at: Place;
}

/** What the rows of one table have in common. */
export interface SourceTable {
  /**
   * `grid`: rows and cells are those of the source, blank ones included. `lines`: the source says where a cell ends and not
   * where a row does. `spaced`: cells are told apart by white space alone, so a blank one leaves no trace.
   */
  readonly kind: "grid" | "lines" | "spaced";
  readonly caption?: string;
  readonly headerRows: number;
}

export interface SourceCell {
  readonly text: string;
  /** The grid that it has a place in: only places in one grid can be compared. */
  readonly grid?: SourceTable | undefined;
  /** Place in the grid, where the source has one; what a cell spans. */
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly colspan?: number | undefined;
  /** Its row has fewer cells than nearly all rows of its table, so that some were lost. */
  readonly short?: true;
  /** Filled up by whatever wrote the source: it stands for no cell, or for part of a merged one. */
  readonly filler?: true;
  /** The last thing in the source: `open` when it may have been cut off. */
  readonly final?: "open" | "closed" | undefined;
  readonly at: Place;
}

/** A place in the source. */
export interface Place {
  /** Counted from 1. */
  readonly line?: number;
  /** As the source names it, such as `Sheet!A1`. */
  readonly cell?: string;
}

/** A source, and what it says about itself outside its text. */
export interface SourceDocument {
  readonly items: readonly Item[];
  readonly title?: string;
  readonly publishedOn?: string;
  readonly organ?: string;
}

/** The same items, with a mark on what stands at the very end of the source. */
export function markEnd(items: readonly Item[], final: "open" | "closed"): Item[] {
  const last = items.at(-1);
  if (last?.type === "text") return [...items.slice(0, -1), { ...last, final }];
  if (last?.type !== "row") return [...items];
  const cells = last.cells.map((cell, at) => (at === last.cells.length - 1 ? { ...cell, final } : cell));
  return [...items.slice(0, -1), { ...last, cells }];
}
