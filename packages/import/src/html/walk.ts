import { type Item, markEnd } from "../document.ts";
import { Flow } from "../flow/flow.ts";
import { type Extent, PassedOver } from "./passed-over.ts";
import { CLOSING, OPENING, type Page } from "./tag-actions.ts";
import { type Attributes, readTags, type TagEvents } from "./tags.ts";

/** Elements that stand within a line; all others begin a new one. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Attributes that tell how a page is built, and what it hides. */
const READS = new Set("alt colspan hidden rowspan src style".split(" "));
/** Elements that are headings, with their levels. */
const LEVELS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

/** The text of a page in order: paragraphs, lists, pictures, rows of tables; nested and broken markup as browsers take it. */
export function walk(html: string, extent: Extent): Item[] {
  const walker = new Walker(extent);
  readTags(html, walker);
  return walker.end();
}

/** A list or table that is open. */
type Open = { readonly kind: "list"; readonly ordered: boolean } | OpenTable;

interface OpenTable {
  readonly kind: "table";
  inHead: boolean;
  inRow: boolean;
  inCell: boolean;
}

class Walker implements TagEvents, Page {
  readonly reads = READS;
  readonly #flow = new Flow();
  readonly #passedOver: PassedOver;
  /** Lists and tables that are open, the innermost last. Nothing else needs an end tag of its own. */
  readonly #open: Open[] = [];
  #preformatted = 0;

  constructor(extent: Extent) {
    this.#passedOver = new PassedOver(extent);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#passedOver.open(name, attributes)) return;
    const open = OPENING.get(name);
    if (open) open(this, attributes);
    else if (!isInline(name)) this.#flow.endLine();
  }

  close(name: string): void {
    if (this.#passedOver.close(name)) return;
    const close = CLOSING.get(name);
    if (close) close(this);
    else if (!isInline(name)) this.#flow.endLine(LEVELS.get(name));
  }

  text(text: string): void {
    if (this.#passedOver.now) return;
    if (this.#preformatted === 0)
      this.#flow.text(/[\t\r\n\f]| {2}/.test(text) ? text.replaceAll(/[ \t\r\n\f]+/g, " ") : text);
    else
      for (const [at, line] of text.split(/\r\n|[\r\n]/).entries()) {
        if (at > 0) this.#flow.endLine();
        this.#flow.text(line);
      }
  }

  end(): Item[] {
    const isCut = this.#open.some((open) => open.kind === "table" && open.inCell);
    while (this.#open.length > 0) this.#closeInnermost();
    const items = this.#flow.end();
    return isCut ? markEnd(items, "open") : items;
  }

  image(src: string, alt: string): void {
    if (src !== "") this.#flow.figure(src, alt);
  }

  preformatted(change: 1 | -1): void {
    this.#flow.endLine();
    this.#preformatted = Math.max(0, this.#preformatted + change);
  }

  openList(ordered: boolean): void {
    this.#flow.openList();
    this.#open.push({ kind: "list", ordered });
  }

  openPoint(): void {
    if (this.#open.at(-1)?.kind === "list") this.#flow.openPoint();
    else this.#flow.endLine();
  }

  // An end tag reaches no further than the cell in which it stands.
  closeList(): void {
    if (this.#open.at(-1)?.kind === "list") this.#closeInnermost();
    else this.#flow.endLine();
  }

  openTable(): void {
    this.#flow.openTable();
    this.#open.push({ kind: "table", inHead: false, inRow: false, inCell: false });
  }

  closeTable(): void {
    const table = this.#table();
    if (!table) return;
    while (this.#open.at(-1) !== table) this.#closeInnermost();
    this.#closeInnermost();
  }

  section(inHead: boolean): void {
    this.closeRow();
    const table = this.#table();
    if (table) table.inHead = inHead;
  }

  openRow(): void {
    this.closeRow();
    const table = this.#table();
    if (!table) return;
    this.#flow.openRow(table.inHead);
    table.inRow = true;
  }

  closeRow(): void {
    this.closeCell();
    const table = this.#table();
    if (table) table.inRow = false;
  }

  openCell(colspan: number, rowspan: number): void {
    this.closeCell();
    const table = this.#table();
    if (!table) return;
    if (!table.inRow) this.openRow();
    this.#flow.openCell(colspan, rowspan);
    table.inCell = true;
  }

  closeCell(): void {
    const table = this.#table();
    if (!table?.inCell) {
      this.#flow.endLine();
      return;
    }
    while (this.#open.at(-1) !== table) this.#closeInnermost();
    this.#flow.closeCell();
    table.inCell = false;
  }

  caption(isOpen: boolean): void {
    if (isOpen) this.#flow.openCaption();
    else this.#flow.closeCaption();
  }

  #table(): OpenTable | undefined {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const open = this.#open[at];
      if (open?.kind === "table") return open;
    }
    return undefined;
  }

  #closeInnermost(): void {
    const open = this.#open.pop();
    if (open?.kind === "list") this.#flow.closeList(open.ordered);
    else if (open) {
      if (open.inCell) this.#flow.closeCell();
      this.#flow.closeTable();
    }
  }
}

// Word writes elements of its own, such as o:p and st1:chsdate, within lines.
function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes(":");
}
