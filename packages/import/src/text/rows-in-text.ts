import type { Item, TextItem } from "../document.ts";
import type { SourceLine } from "./lines.ts";
import { isPiped, pipeRows } from "./pipes.ts";
import { spacedRow } from "./spaced.ts";

/** Finds the rows of tables among lines of text: cells with pipes behind them, or numbers behind a label. */
export function rowsInText(items: readonly Item[]): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const run = runOf(items, at);
    if (run.length > 0) for (const row of pipeRows(run.map(lineOf))) found.push(row);
    else found.push(rowIn(items[at] as Item));
    at += Math.max(1, run.length);
  }
  return found;
}

function runOf(items: readonly Item[], from: number): TextItem[] {
  const run: TextItem[] = [];
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.type !== "text" || !isPiped(item.text)) break;
    run.push(item);
  }
  return run;
}

function rowIn(item: Item): Item {
  if (item.type !== "text" || item.level !== undefined) return item;
  return spacedRow(lineOf(item)) ?? { ...item, text: item.text.trim() };
}

function lineOf({ text, at }: TextItem): SourceLine {
  return { text, number: at.line ?? 0 };
}
