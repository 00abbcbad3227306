import type { Item, TextItem } from "../document.ts";
import { isPageNumber, type SourceLine } from "./lines.ts";
import { isPiped, pipeRows } from "./pipes.ts";
import { isTabbed, spacedRow, tabRows } from "./spaced.ts";

/** Finds the rows of tables among lines of text: cells with pipes behind them, or numbers behind a label. */
export function rowsInText(items: readonly Item[]): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const run = runOf(items, at, isPiped);
    const tabbed = run.length > 0 ? [] : runOf(items, at, isTabbed);
    const line = (one: TextItem, i: number) => lineOf(one, at + i);
    const rows = run.length > 0 ? pipeRows(run.map(line)) : tabRows(tabbed.map(line));
    for (const row of rows) found.push(row);
    const item = items[at] as Item;
    if (rows.length === 0 && !isNumberOfPage(item)) found.push(rowIn(item, at));
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

function isNumberOfPage(item: Item): boolean {
  return item.type === "text" && isPageNumber(item.text);
}

function rowIn(item: Item, order: number): Item {
  if (item.type !== "text" || item.level !== undefined) return item;
  return spacedRow(lineOf(item, order)) ?? { ...item, text: item.text.trim() };
}

// What a page shows has no lines: its items are told apart by their order.
function lineOf({ text, at }: TextItem, order: number): SourceLine {
  return { text, number: at.line ?? -1 - order };
}
