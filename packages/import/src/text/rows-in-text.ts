import type { Item, TextItem } from "../document.ts";
import type { SourceLine } from "./lines.ts";
import { isPiped, pipeRows } from "./pipes.ts";
import { isTabbed, spacedRow, tabRows } from "./spaced.ts";

/** Finds the rows of tables among lines of text: cells with pipes behind them, or numbers behind a label. */
export function rowsInText(items: readonly Item[]): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const run = runOf(items, at, isPiped);
    const tabbed = run.length > 0 ? [] : runOf(items, at, isTabbed);
    const rows = run.length > 0 ? pipeRows(run.map(lineOf)) : tabRows(tabbed.map(lineOf));
    for (const row of rows) found.push(row);
    if (rows.length === 0) found.push(rowIn(items[at] as Item));
    at += Math.max(1, run.length, tabbed.length);
  }
  return found;
}

function runOf(items: readonly Item[], from: number, belongs: (text: string) => boolean): TextItem[] {
  const run: TextItem[] = [];
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.type !== "text" || !belongs(item.text)) break;
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
