import type { DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const SILENT = ["script", "style", "template", "title"];

/** The elements below a node, in their order. */
export function* elementsIn(node: Node): Generator<Element> {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) {
    if ("tagName" in child) yield child;
    yield* elementsIn(child);
  }
}

/** What a reader sees of an element, runs of white space as one space. */
export function visibleText(element: Element | undefined): string {
  return element ? textOf(element).replaceAll(/\s+/g, " ").trim() : "";
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

export function isCell({ tagName }: Element): boolean {
  return tagName === "td" || tagName === "th";
}

function textOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!("childNodes" in node) || SILENT.includes(node.nodeName)) return "";
  // What stands in different cells, paragraphs or items is not one text.
  const gap =
    "tagName" in node && /^(t[rdh]|p|li|div|h[1-6]|d[td]|caption|br)$/.test(node.tagName) ? " " : "";
  return gap + node.childNodes.map(textOf).join("") + gap;
}
