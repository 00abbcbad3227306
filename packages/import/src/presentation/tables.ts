import { headerCellsMissing, tableNotReal } from "@nianbao/findings";
import { numberAt } from "@nianbao/form/pointer";
import type { FormIndex, Label, TableIndex } from "../form-index.ts";
import { attribute, type Element, elements, type Node, textBelow } from "../html/parse.ts";
import { bookOf } from "../labels/book.ts";
import { labelKey } from "../labels/key.ts";
import type { Notes } from "../reading/notes.ts";
import { cellsOfRows } from "../tables/missing.ts";

/** The three tables: real ones, with their labels in header cells. */
export function checkTables(tree: Node, report: unknown, index: FormIndex, notes: Notes): void {
  const tables = [...elements(tree)].filter(({ tagName }) => tagName === "table").map(tableOf);
  for (const table of index.tables) checkTable(table, tables, report, notes);
}

interface PageTable {
  /** The labels of its cells; those in header cells apart. */
  readonly cells: ReadonlySet<string>;
  readonly headers: ReadonlySet<string>;
}

function tableOf(table: Element): PageTable {
  const cells = new Set<string>();
  const headers = new Set<string>();
  for (const element of elements(table)) {
    if (element.tagName !== "td" && element.tagName !== "th") continue;
    const key = labelKey(textBelow(element));
    cells.add(key);
    if (isHeader(element)) headers.add(key);
  }
  return { cells, headers };
}

function isHeader(element: Element): boolean {
  return element.tagName === "th" || /^(?:row|column)header$/.test(attribute(element, "role") ?? "");
}

function checkTable(table: TableIndex, tables: readonly PageTable[], report: unknown, notes: Notes): void {
  const all = table.blocks.flatMap((block) => [...leaves(block.columns), ...leaves(block.rows)]);
  const labels = all.filter(({ text }) => text !== "");
  const own = tables.filter(({ cells }) => labels.some((label) => cells.has(labelKey(label.text))));
  const isRead = cellsOfRows(bookOf(table).leaves).some((path) => numberAt(report, path) !== undefined);
  if (own.length === 0) {
    if (isRead) notes.add(tableNotReal, table.path, {});
    return;
  }
  const bare = labels.find(({ text }) => isBare(labelKey(text), own));
  if (bare) notes.add(headerCellsMissing, table.path, { expected: bare.text });
}

function leaves(labels: readonly Label[]): Label[] {
  return labels.flatMap((label) => (label.below ? leaves(label.below) : [label]));
}

// A label that stands in plain cells only.
function isBare(key: string, tables: readonly PageTable[]): boolean {
  return tables.some(({ cells }) => cells.has(key)) && !tables.some(({ headers }) => headers.has(key));
}
