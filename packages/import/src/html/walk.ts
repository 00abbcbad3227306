import type { Item } from "../document.ts";
import { Flow } from "../flow/flow.ts";
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
  readonly #flow = new Flow();
  #preformatted = 0;

  constructor(hidden: boolean) {
    this.#hidden = hidden;
  }

  /** @returns whether to go on below the node */
  enter(node: Node): boolean {
    if (node.nodeName === "#text") {
      if ("value" in node) this.#text(node.value);
      return false;
    }
    if (!isElement(node)) return node.nodeName === "#document" || node.nodeName === "#document-fragment";
    if (SKIPPED.has(node.tagName) || (!this.#hidden && isHidden(node))) return false;
    this.#open(node);
    return true;
  }

  leave(node: Node): void {
    if (isElement(node)) this.#close(node.tagName);
  }

  end(): Item[] {
    return this.#flow.end();
  }

  #text(value: string): void {
    if (this.#preformatted === 0) this.#flow.text(value.replaceAll(/[ \t\r\n\f]+/g, " "));
    else
      for (const [at, line] of value.split(/\r\n|[\r\n]/).entries()) {
        if (at > 0) this.#flow.endLine();
        this.#flow.text(line);
      }
  }

  #open(element: Element): void {
    const flow = this.#flow;
    switch (element.tagName) {
      case "img":
        return this.#image(element);
      case "pre":
        this.#preformatted++;
        return flow.endLine();
      case "ul":
      case "ol":
        return flow.openList();
      case "li":
        return flow.openPoint();
      case "table":
        return flow.openTable();
      case "caption":
        return flow.openCaption();
      case "tr":
        return flow.openRow(element.parentNode?.nodeName === "thead");
      case "td":
      case "th":
        return flow.openCell({
          colspan: span(element, "colspan", 1_000),
          rowspan: span(element, "rowspan", 65_534),
        });
      default:
        if (!INLINE.has(element.tagName)) flow.endLine();
    }
  }

  #close(tagName: string): void {
    const flow = this.#flow;
    switch (tagName) {
      case "pre":
        this.#preformatted--;
        return flow.endLine();
      case "ul":
      case "ol":
        return flow.closeList(tagName === "ol");
      case "table":
        return flow.closeTable();
      case "caption":
        return flow.closeCaption();
      case "td":
      case "th":
        return flow.closeCell();
      default:
        if (!INLINE.has(tagName)) flow.endLine(headingLevel(tagName));
    }
  }

  #image(element: Element): void {
    const src = attribute(element, "src") ?? "";
    if (src !== "") this.#flow.figure(src, attribute(element, "alt") ?? "");
  }
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
