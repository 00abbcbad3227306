import { markEnd, type SourceDocument, type TextItem } from "../document.ts";
import { linesOf, type SourceLine } from "./lines.ts";
import { rowsInText } from "./rows-in-text.ts";
import { displayWidth } from "./width.ts";

/**
 * Text as it was pasted or taken from a file: tables with pipes or tabs between their cells, or white space, or one cell a line.
 */
export function readText(text: string): SourceDocument {
  // What stands at the very end may be cut off, unless a pipe closes it.
  const final = /\|\s*$/.test(text.slice(-20)) ? "closed" : "open";
  return { items: markEnd(rowsInText(linesOf(text).map(textItem)), final) };
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
