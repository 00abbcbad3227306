import type { Item, ListItem } from "../document.ts";
import { mustBeReadable } from "../limits.ts";
import { isData, type OpenCell, type OpenTable, rowsOf } from "./grid.ts";
import { attribute, childrenOf, type Element, isElement, type Node } from "./parse.ts";

/** Elements that are no part of the text. */
const SKIPPED = new Set(
  "script style noscript template svg math iframe object embed audio video canvas map nav footer aside button select textarea datalist head dialog".split(
    " ",
  ),
);
/** Elements that stand within a line; all others begin a new one. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p st1:chsdate st1:chmetcnv".split(
    " ",
  ),
);

/**
 * The text of a page in order: paragraphs, lists, pictures, rows of tables. Goes through the tree without recursion, each node
 * once.
 */
export function walk(root: Node, options: { readonly hidden: boolean }): Item[] {
  const walker = new Walker(options.hidden);
  const stack: { readonly node: Node; entered: boolean }[] = [{ node: root, entered: false }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    if (top.entered || !walker.enter(top.node)) {
      if (top.entered) walker.leave(top.node);
      stack.pop();
      continue;
    }
    top.entered = true;
    const below = childrenOf(top.node);
    for (let at = below.length - 1; at >= 0; at--) stack.push({ node: below[at] as Node, entered: false });
  }
  return walker.end();
}

class Walker {
  readonly #hidden: boolean;
  readonly #items: Item[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #lists: { readonly from: number; readonly starts: number[] }[] = [];
  #text = "";
  #preformatted = 0;
  #count = 0;
  #cells = 0;

  constructor(hidden: boolean) {
    this.#hidden = hidden;
  }

  /** @returns whether to go on below the node */
  enter(node: Node): boolean {
    if (node.nodeName === "#text") {
      if ("value" in node)
        this.#text += this.#preformatted > 0 ? node.value : node.value.replaceAll(/[ \t\r\n\f]+/g, " ");
      return false;
    }
    if (!isElement(node)) return node.nodeName === "#document" || node.nodeName === "#document-fragment";
    if (SKIPPED.has(node.tagName) || (!this.#hidden && isHidden(node))) return false;
    this.#open(node);
    return true;
  }

  leave(node: Node): void {
    if (isElement(node)) this.#close(node);
  }

  end(): Item[] {
    this.#flush();
    return this.#items;
  }

  #open(element: Element): void {
    const { tagName } = element;
    if (!INLINE.has(tagName)) this.#flush();
    if (tagName === "img") this.#image(element);
    else if (tagName === "pre") this.#preformatted++;
    else if (tagName === "ul" || tagName === "ol") this.#lists.push({ from: this.#items.length, starts: [] });
    else if (tagName === "li") this.#lists.at(-1)?.starts.push(this.#items.length);
    else this.#openTable(element);
  }

  #openTable(element: Element): void {
    const table = this.#tables.at(-1);
    const from = this.#items.length;
    if (element.tagName === "table") this.#tables.push({ from, rows: [], headerRows: 0 });
    else if (element.tagName === "caption" && table) table.caption = { from, to: from };
    else if (element.tagName === "tr" && table) {
      if (element.parentNode?.nodeName === "thead") table.headerRows++;
      table.rows.push({ cells: [] });
    } else if (element.tagName === "td" || element.tagName === "th") {
      mustBeReadable(++this.#cells);
      table?.rows.at(-1)?.cells.push(cellOf(element, from));
    }
  }

  #close(element: Element): void {
    const { tagName } = element;
    if (!INLINE.has(tagName)) this.#flush(headingLevel(tagName));
    const table = this.#tables.at(-1);
    const to = this.#items.length;
    if (tagName === "pre") this.#preformatted--;
    else if (tagName === "ul" || tagName === "ol") this.#closeList(tagName === "ol");
    else if (tagName === "caption" && table?.caption) table.caption.to = to;
    else if ((tagName === "td" || tagName === "th") && table) {
      const cell = table.rows.at(-1)?.cells.at(-1);
      if (cell) cell.to = to;
    } else if (tagName === "table") this.#closeTable();
  }

  // A list whose points are lines of text; one that holds anything else is a part of the page's layout.
  #closeList(ordered: boolean): void {
    const list = this.#lists.pop();
    if (!list || list.starts.length === 0) return;
    const points = this.#items.slice(list.from);
    const isPlain = list.starts.every((start, at) => {
      const end = list.starts[at + 1] ?? this.#items.length;
      return end - start === 1 && this.#items[start]?.type === "text";
    });
    if (!isPlain || list.starts[0] !== list.from) return;
    const items = points.map((item) => (item.type === "text" ? item.text : ""));
    this.#items.splice(list.from, points.length, { type: "list", ordered, items, at: {} } satisfies ListItem);
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table || !isData(table, this.#items)) return;
    const rows = rowsOf(table, this.#items, ++this.#count);
    const pictures = this.#items.slice(table.from).filter((item) => item.type === "figure");
    this.#items.length = table.from;
    for (const row of rows) this.#items.push(row);
    for (const picture of pictures) this.#items.push(picture);
  }

  #image(element: Element): void {
    const src = attribute(element, "src") ?? "";
    if (src !== "") this.#items.push({ type: "figure", src, alt: attribute(element, "alt") ?? "", at: {} });
  }

  #flush(level?: number): void {
    if (this.#text === "") return;
    const lines = this.#preformatted > 0 ? this.#text.split(/\r\n|[\r\n]/) : [this.#text];
    this.#text = "";
    mustBeReadable(this.#items.length + lines.length);
    for (const line of lines) {
      const text = this.#preformatted > 0 ? line : line.trim();
      if (text.trim() !== "")
        this.#items.push({ type: "text", text, ...(level === undefined ? {} : { level }), at: {} });
    }
  }
}

function cellOf(element: Element, from: number): OpenCell {
  return {
    from,
    to: from,
    colspan: span(element, "colspan", 1_000),
    rowspan: span(element, "rowspan", 65_534),
  };
}

function span(element: Element, name: string, most: number): number {
  const digits = /^\s*(\d{1,9})/.exec(attribute(element, name) ?? "")?.[1];
  return Math.min(most, Math.max(1, Number(digits ?? 1)));
}

function headingLevel(tagName: string): number | undefined {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : undefined;
}

function isHidden(element: Element): boolean {
  if (attribute(element, "hidden") !== undefined) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, "style") ?? "");
}
