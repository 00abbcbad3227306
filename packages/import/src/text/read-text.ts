import type { Item, SourceDocument, TextItem } from "../document.ts";
import { linesOf, type SourceLine } from "./lines.ts";
import { rowsInText } from "./rows-in-text.ts";
import { displayWidth } from "./width.ts";

/**
 * Text as it was pasted or taken from a file: tables with pipes or tabs between their cells, or white space, or one cell a line.
 */
export function readText(text: string): SourceDocument {
  return { items: markEnd(rowsInText(linesOf(text).map(textItem)), text) };
}

function textItem({ text, number }: SourceLine): TextItem {
  const [, marks = "", rest = text] = /^(#{1,6})\s+(.*)$/.exec(text) ?? [];
  const indent = displayWidth(/^\s*/.exec(text)?.[0] ?? "");
  return {
    type: "text",
    text: marks === "" ? text : rest.trim(),
    ...(marks === "" ? {} : { level: marks.length }),
    wrapped: { indent, width: displayWidth(text.trimEnd()) },
    at: { line: number },
  };
}

// What stands at the very end of a text may be cut off, unless a pipe closes it.
function markEnd(items: readonly Item[], text: string): Item[] {
  const last = items.at(-1);
  const final = /\|\s*$/.test(text.slice(-20)) ? "closed" : "open";
  if (last?.type === "text") return [...items.slice(0, -1), { ...last, final }];
  if (last?.type !== "row") return [...items];
  const cells = last.cells.map((cell, at) => (at === last.cells.length - 1 ? { ...cell, final } : cell));
  return [...items.slice(0, -1), { ...last, cells }] as Item[];
}
