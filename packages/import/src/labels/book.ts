import type { BlockIndex, Label, TableIndex } from "../form-index.ts";
import { keyOfLabel, withoutOrdinal } from "./key.ts";

/** How a text names a label: to the letter, in a way that means the same, or wrongly. */
export type Spelt = "exact" | "variant" | "misprint";

/** A label that a text names. */
export interface Hit {
  readonly label: Label;
  readonly block: BlockIndex;
  /** The labels that it stands below, outermost first. */
  readonly above: readonly Label[];
  readonly spelt: Spelt;
}

/** The labels of one table by their keys. */
export interface TableBook {
  readonly table: TableIndex;
  readonly rows: ReadonlyMap<string, Hit>;
  /** A column label may stand in several places. */
  readonly columns: ReadonlyMap<string, readonly Hit[]>;
  /** Captions, corners and other words of the table that name no number. */
  readonly words: ReadonlySet<string>;
  /** All of these by their first character, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  /** The rows with numbers, in the order of the form. */
  readonly leaves: readonly Leaf[];
  readonly leafOf: ReadonlyMap<Label, Leaf>;
}

/** A row with numbers. */
export interface Leaf {
  readonly label: Label;
  readonly block: BlockIndex;
  readonly above: readonly Label[];
  /** Its place among the rows of the table. */
  readonly order: number;
  /** The paths of its numbers, in the order of the form. */
  readonly cells: readonly string[];
}

const books = new WeakMap<TableIndex, TableBook>();

/** The labels of a table, to look texts up in. */
export function bookOf(table: TableIndex): TableBook {
  let book = books.get(table);
  if (!book) {
    book = makeBook(table);
    books.set(table, book);
  }
  return book;
}

function makeBook(table: TableIndex): TableBook {
  const rows = new Map<string, Hit>();
  const ranks = new Map<string, number>();
  const columns = new Map<string, Hit[]>();
  const leaves: Leaf[] = [];
  for (const block of table.blocks) {
    for (const [label, above] of walk(block.rows)) {
      addKeys(label, block, above, (key, hit, rank) => {
        if (rank >= (ranks.get(key) ?? Number.POSITIVE_INFINITY)) return;
        ranks.set(key, rank);
        rows.set(key, hit);
      });
      if (label.below) continue;
      const cells = leavesOf(block.columns).map((column) => label.path + column.path);
      leaves.push({ label, block, above, order: leaves.length, cells });
    }
    for (const [label, above] of walk(block.columns))
      addKeys(label, block, above, (key, hit) => columns.set(key, [...(columns.get(key) ?? []), hit]));
  }
  const captions = table.blocks.map(({ caption = "" }) => keyOfLabel(caption));
  const words = new Set([...captions, ...table.corners.map(keyOfLabel)].filter((key) => key !== ""));
  const leafOf = new Map(leaves.map((leaf) => [leaf.label, leaf]));
  const byFirst = groupByFirst([...rows.keys(), ...columns.keys(), ...words]);
  return { table, rows, columns, words, byFirst, leaves, leafOf };
}

function groupByFirst(keys: readonly string[]): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const key of new Set(keys)) {
    const group = groups.get(key.charAt(0)) ?? [];
    groups.set(
      key.charAt(0),
      [...group, key].sort((a, b) => b.length - a.length),
    );
  }
  return groups;
}

// Of two labels that a text may name, it names the one that it is nearer to.
function addKeys(
  label: Label,
  block: BlockIndex,
  above: readonly Label[],
  add: (key: string, hit: Hit, rank: number) => void,
): void {
  const spellings = label.spellings ?? [];
  const texts: readonly (readonly [string, Spelt])[][] = [
    [[label.text, "exact"]],
    spellings.map(({ text, note }) => [text, note]),
    [[withoutOrdinal(label.text), "variant"]],
    spellings.map(({ text, note }) => [withoutOrdinal(text), note]),
  ];
  const seen = new Set([""]);
  for (const [rank, group] of texts.entries())
    for (const [text, spelt] of group) {
      const key = keyOfLabel(text);
      if (!seen.has(key)) add(key, { label, block, above, spelt }, rank);
      seen.add(key);
    }
}

/** Every label of a tree with those above it, outermost first. */
export function* walk(
  labels: readonly Label[],
  above: readonly Label[] = [],
): Generator<[Label, readonly Label[]]> {
  for (const label of labels) {
    yield [label, above];
    if (label.below) yield* walk(label.below, [...above, label]);
  }
}

/** The labels of a tree that have none below them. */
export function leavesOf(labels: readonly Label[]): readonly Label[] {
  let leaves = leafLists.get(labels);
  if (!leaves) {
    leaves = labels.flatMap((label) => (label.below ? leavesOf(label.below) : [label]));
    leafLists.set(labels, leaves);
  }
  return leaves;
}

const leafLists = new WeakMap<readonly Label[], readonly Label[]>();

/** The labels of a row, its own last. */
export function labelsOfRow(leaf: Leaf): Label[] {
  return [...leaf.above, leaf.label];
}
