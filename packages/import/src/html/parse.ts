import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { NianbaoImportError } from "../import-error.ts";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Pages of the web are some dozens of elements deep. */
const DEEPEST = 1_000;

/**
 * A page as a tree, broken and nested markup mended as browsers mend it.
 *
 * @throws {NianbaoImportError} `too-deep` when its elements are nested beyond any page
 */
export function parseHtml(html: string): Node {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth <= DEEPEST) return;
      throw new NianbaoImportError(
        "too-deep",
        `网页嵌套超过 ${DEEPEST} 层，无法读取。 The page is nested more than ${DEEPEST} levels deep.`,
      );
    },
    onItemPop() {
      depth--;
    },
  };
  return parse(html, { treeAdapter });
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** The nodes directly below a node, none for text. */
export function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** Every element of a tree in order, without going into depth by recursion. */
export function* elements(root: Node): Generator<Element> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node)) yield node;
    const below = childrenOf(node);
    for (let at = below.length - 1; at >= 0; at--) stack.push(below[at] as Node);
  }
}

/** All text below a node. */
export function textBelow(root: Node): string {
  const parts: string[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === "#text" && "value" in node) parts.push(node.value);
    const below = childrenOf(node);
    for (let at = below.length - 1; at >= 0; at--) stack.push(below[at] as Node);
  }
  return parts.join("");
}
