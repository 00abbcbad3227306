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

const OPEN = new Map<string, (flow: Flow, element: Element) => void>([
  ["img", () => undefined],
  ["ul", (flow) => flow.openList()],
  ["ol", (flow) => flow.openList()],
  ["li", (flow) => flow.openPoint()],
  ["table", (flow) => flow.openTable()],
  ["caption", (flow) => flow.openCaption()],
  ["tr", (flow, element) => flow.openRow(element.parentNode?.nodeName === "thead")],
  ["td", (flow, element) => flow.openCell(spansOf(element))],
  ["th", (flow, element) => flow.openCell(spansOf(element))],
]);

const CLOSE = new Map<string, (flow: Flow) => void>([
  ["img", () => undefined],
  ["ul", (flow) => flow.closeList(false)],
  ["ol", (flow) => flow.closeList(true)],
  ["table", (flow) => flow.closeTable()],
  ["caption", (flow) => flow.closeCaption()],
  ["td", (flow) => flow.closeCell()],
  ["th", (flow) => flow.closeCell()],
]);

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
    const { tagName } = element;
    if (tagName === "img") this.#image(element);
    else if (tagName === "pre") this.#preformatted++;
    const open = OPEN.get(tagName);
    if (open) open(this.#flow, element);
    else if (!INLINE.has(tagName)) this.#flow.endLine();
  }

  #close(tagName: string): void {
    if (tagName === "pre") this.#preformatted--;
    const close = CLOSE.get(tagName);
    if (close) close(this.#flow);
    else if (!INLINE.has(tagName)) this.#flow.endLine(headingLevel(tagName));
  }

  #image(element: Element): void {
    const src = attribute(element, "src") ?? "";
    if (src !== "") this.#flow.figure(src, attribute(element, "alt") ?? "");
  }
}

function spansOf(element: Element): { colspan: number; rowspan: number } {
  return { colspan: span(element, "colspan", 1_000), rowspan: span(element, "rowspan", 65_534) };
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
