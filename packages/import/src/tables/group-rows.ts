import { type Hit, type Leaf, leavesOf, type TableBook } from "../labels/book.ts";
import type { Match } from "./align.ts";
import { fit } from "./fit.ts";
import type { Headers } from "./headers.ts";
import { cellsOf } from "./headers.ts";
import type { Numbers } from "./numbers.ts";
import type { Gap, PartTotal } from "./reading.ts";
import type { SourceRow } from "./scan.ts";
import { isBlank } from "./tokens.ts";

/** A row of the source beside the label of a group, such as （六）其他处理 without its rows. */
export interface GroupRow extends SourceRow {
  readonly label: Hit;
}

/** Rows beside labels of groups, and all the others. */
export function divide(
  rows: readonly SourceRow[],
  book: TableBook,
): { groups: GroupRow[]; others: SourceRow[] } {
  const groups: GroupRow[] = [];
  const others: SourceRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (!isGroup(row)) others.push(row);
    else if (isFirstOfItsRows(row, rows.slice(at + 1), book)) others.push(withoutLabel(row));
    else groups.push(row);
  }
  return { groups, others };
}

function isGroup(row: SourceRow): row is GroupRow {
  return row.label?.label.below !== undefined;
}

// None of a group's rows has a label: there are as many of them, and then comes one that has.
function isFirstOfItsRows(row: GroupRow, next: readonly SourceRow[], book: TableBook): boolean {
  const nameless = next.findIndex(({ label, own, before }) => label || own.length > 0 || before.length > 0);
  return nameless > 0 && nameless === leavesBelow(row, book).length - 1;
}

function withoutLabel({ label: _, labelCell: __, ...row }: GroupRow): SourceRow {
  return { ...row, own: [] };
}

/** The rows of a group, when its label is followed by the numbers of all of them in one go. */
export function rowsRunTogether(row: GroupRow, book: TableBook, headers: Headers): Match[] {
  const leaves = leavesBelow(row, book);
  const [first] = leaves;
  if (!first) return [];
  const count = headers.above(row.header, first).columns.length;
  const values = withoutBlanksBehind(row, leaves.length * count);
  if (leaves.length < 2 || values.length !== leaves.length * count) return [];
  return leaves.map((leaf, at) => {
    const { label, labelCell, ...rest } = row;
    const part = { ...rest, before: [], own: [], values: values.slice(at * count, (at + 1) * count) };
    return { row: part, leaf, spelt: "position", found: "" };
  });
}

function withoutBlanksBehind({ values }: SourceRow, count: number): SourceRow["values"] {
  let end = values.length;
  while (end > count && values[end - 1] && isBlank(values[end - 1] as SourceRow["values"][number])) end--;
  return values.slice(0, end);
}

export function leavesBelow({ label }: GroupRow, book: TableBook): Leaf[] {
  return leavesOf(label.label.below ?? []).map((one) => book.leafOf.get(one) as Leaf);
}

/** A group whose total stands there alone. */
export interface GroupTotal {
  readonly gap: Gap;
  readonly totals: readonly PartTotal[];
}

/**
 * The total of a group in place of its rows.
 *
 * @returns `undefined` when its rows are there, too, or its numbers cannot be told apart
 */
export function groupTotal(
  row: GroupRow,
  book: TableBook,
  headers: Headers,
  numbers: Numbers,
  leads: boolean,
): GroupTotal | undefined {
  const leaves = leavesBelow(row, book);
  const [first] = leaves;
  if (!first) return undefined;
  const { columns } = headers.above(row.header, first);
  const fitted = fit(row, headers.above(row.header, first), leads);
  const cells = columns.flatMap(({ label }) => cellsOf(label, leaves)).filter((path) => !numbers.has(path));
  if (typeof fitted === "string" || cells.length === 0) return undefined;
  const totals = columns.flatMap(({ label }, at): PartTotal[] => {
    const value = fitted[at]?.value;
    return value?.type === "number" ? [{ total: value.number, parts: cellsOf(label, leaves) }] : [];
  });
  const found = row.values.findLast((token) => token.value.type === "number")?.cell;
  const cell = { at: row.at, text: found?.text ?? "" };
  return { gap: { kind: "parts", path: row.label.label.path, cells, found: cell }, totals };
}
