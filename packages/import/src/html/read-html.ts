import type { Item, SourceDocument } from "../document.ts";
import { rowsInText } from "../text/rows-in-text.ts";
import { attribute, elements, type Node, textBelow } from "./parse.ts";
import { walk } from "./walk.ts";

/** A page as a document. */
export function readHtml(tree: Node): SourceDocument {
  const meta = metaOf(tree);
  const title = meta.get("articletitle") ?? titleElement(tree);
  const publishedOn = meta.get("pubdate") ?? meta.get("publishdate");
  return {
    items: rowsInText(itemsOf(tree)),
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
}

// What a page hides it may show once its scripts run: it counts when nothing else is there.
function itemsOf(tree: Node): Item[] {
  const shown = walk(tree, { hidden: false });
  return shown.length > 0 ? shown : walk(tree, { hidden: true });
}

function metaOf(tree: Node): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements(tree)) {
    if (element.tagName === "body") break;
    const name = element.tagName === "meta" ? attribute(element, "name") : undefined;
    if (name !== undefined) meta.set(name.toLowerCase(), attribute(element, "content") ?? "");
  }
  return meta;
}

function titleElement(tree: Node): string | undefined {
  for (const element of elements(tree)) {
    if (element.tagName === "title") return textBelow(element).split(/[_|]| - /)[0];
    if (element.tagName === "body") return undefined;
  }
  return undefined;
}
