import type { Item, SourceDocument, TextItem } from "../document.ts";
import { linesOf, type SourceLine } from "./lines.ts";
import { pipeRows } from "./pipes.ts";
import { spacedRow } from "./spaced.ts";
import { displayWidth } from "./width.ts";

/**
 * Text as it was pasted or taken from a file: tables with pipes or tabs between their cells, or white space, or one cell a line.
 */
export function readText(text: string): SourceDocument {
  const lines = linesOf(text);
  const items: Item[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as SourceLine;
    const run = isPiped(line.text) ? runOf(lines, at, isPiped) : [];
    if (run.length > 0) {
      items.push(...pipeRows(run));
      at += run.length;
    } else {
      items.push(itemOf(line));
      at++;
    }
  }
  return { items: markEnd(items, text) };
}

/** At least one cell is closed by a pipe: a lone one between words is none. */
function isPiped(text: string): boolean {
  const plain = text.trim();
  return plain.startsWith("|") || plain.endsWith("|") || plain.split("|", 3).length === 3;
}

function runOf(lines: readonly SourceLine[], from: number, belongs: (text: string) => boolean): SourceLine[] {
  let to = from;
  while (to < lines.length && belongs((lines[to] as SourceLine).text)) to++;
  return lines.slice(from, to);
}

function itemOf(line: SourceLine): Item {
  return spacedRow(line) ?? textItem(line);
}

function textItem({ text, number }: SourceLine): TextItem {
  const [, marks = "", rest = text] = /^(#{1,6})\s+(.*)$/.exec(text) ?? [];
  const indent = displayWidth(/^\s*/.exec(text)?.[0] ?? "");
  return {
    type: "text",
    text: rest.trim(),
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
