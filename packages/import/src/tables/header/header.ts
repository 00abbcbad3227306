import type { BlockIndex, Label } from "../../form-index.ts";
import { leavesOf, type Spelt, type TableBook } from "../../labels/book.ts";
import { plain } from "../../text/plain.ts";
import type { SourceHeader } from "../scan.ts";
import type { Token } from "../tokens.ts";
import { type Expansion, expand, leavesByDepth, type Placed, printedLeaves, type Way } from "./expand.ts";
import { arePiecesOf } from "./fragments.ts";
import { type HeaderWord, headerWords, isSame, mergeRepeats, names } from "./words.ts";

/** A column that the source has. */
export interface Column {
  readonly label: Label;
  /** How its label is written; `position` when only its place tells what it is. */
  readonly spelt: Spelt | "position";
  readonly word?: HeaderWord;
}

/** What the words above the numbers say. */
export interface HeaderReading {
  /** The columns in the order of the source. */
  readonly columns: readonly Column[];
  /** Columns of the form whose label is not there. */
  readonly absent: readonly Label[];
  /**
   * `labels`: each column has its label. `pieces`: all labels are there in pieces, in no order. `unnamed`: there are none, or
   * none that the form knows. `foreign`: they are labels of something else.
   */
  readonly basis: "labels" | "pieces" | "unnamed" | "foreign";
  /** The words that are there in place of labels. */
  readonly words: readonly HeaderWord[];
}

/** Of the labels of a header, how many may be wrong before it counts as another header. */
const TOLERANCE = 0.34;
const WAYS: readonly Way[] = [
  { order: "rows", byName: false },
  { order: "groups", byName: false },
  { order: "leaves", byName: false },
  { order: "leavesByDepth", byName: false },
  { order: "rows", byName: true },
  { order: "groups", byName: true },
  { order: "leaves", byName: true },
];

/**
 * Tells which columns the numbers below a header belong to.
 *
 * @param foreign - keys of labels that belong to another edition of the form
 */
export function readHeader(
  header: SourceHeader,
  block: BlockIndex,
  book: TableBook,
  foreign: ReadonlySet<string>,
): HeaderReading {
  const words = headerWords(header.tokens, block, book);
  const whole = wholeHeader(words, block);
  if (whole) return { columns: columnsOf(whole), absent: [], basis: "labels", words: [] };
  const known = words.filter((word) => word.key !== "");
  if (known.some((word) => word.hits.length === 0 && foreign.has(word.key)))
    return without("foreign", block, known);
  if (arePiecesOf(header.tokens, below(block.columns))) return inFormOrder("pieces", block, []);
  return part(known, block) ?? without("unnamed", block, known);
}

function wholeHeader(words: readonly HeaderWord[], block: BlockIndex): Expansion | undefined {
  const whole = [block.columns, below(block.columns)].map((tree) => ({ tree, ways: WAYS }));
  // A group alone is told by its label only.
  const single = singleGroups(block.columns).map((tree) => ({ tree, ways: WAYS.filter(withGroups) }));
  let best: Expansion | undefined;
  for (const { tree, ways } of [...whole, ...single])
    for (const candidate of selections(words))
      for (const way of ways) {
        const read = isPossible(way, candidate) ? expand(tree, candidate, way) : undefined;
        if (read && isGood(read, candidate) && read.cost < (best?.cost ?? Number.POSITIVE_INFINITY))
          best = read;
        if (best?.cost === 0) return best;
      }
  return best;
}

function withGroups({ order }: Way): boolean {
  return order === "rows" || order === "groups";
}

// Only words of one row stand in the order of their columns, whatever that is.
function isPossible({ order, byName }: Way, words: readonly HeaderWord[]): boolean {
  return order !== "leaves" || !byName || inOneRow(words);
}

// With and without empty cells and unknown words, and from the first known word on.
function selections(words: readonly HeaderWord[]): HeaderWord[][] {
  const filled = words.filter((word) => word.key !== "");
  const first = filled.findIndex((word) => word.hits.length > 0);
  const known = filled.filter((word) => word.hits.length > 0);
  const merged = mergeRepeats(filled);
  const lastRow = merged.filter(
    (word) => word.cell.row !== undefined && word.cell.row === merged.at(-1)?.cell.row,
  );
  const repeats = merged.length < filled.length ? [merged, mergeRepeats(known)] : [];
  return [[...words], filled, first < 0 ? [] : filled.slice(first), known, ...repeats, lastRow].filter(
    (one) => one.length > 0,
  );
}

function inOneRow(words: readonly HeaderWord[]): boolean {
  const [first] = words;
  return first?.cell.row !== undefined && words.every((word) => word.cell.row === first.cell.row);
}

function isGood({ placed, cost }: Expansion, words: readonly HeaderWord[]): boolean {
  if (cost > TOLERANCE * words.length || (cost >= 1 && hasExchanged(placed))) return false;
  return words.some((word) => word.hits.length > 0 || cost < 0.5);
}

// A label may be misprinted as another one; but where the other way round one stands in the place of that, the order is another.
function hasExchanged(placed: readonly Placed[]): boolean {
  const wrong = allPlaced(placed).filter(({ cost }) => cost === 1);
  return wrong.some(({ label }) => wrong.some(({ word }) => names(word, label)));
}

function allPlaced(placed: readonly Placed[]): Placed[] {
  return placed.flatMap((one) => [one, ...allPlaced(one.below ?? [])]);
}

// What stands above all columns together says nothing about any of them.
function below(columns: readonly Label[]): readonly Label[] {
  const [only] = columns;
  return columns.length === 1 && only?.below ? only.below : columns;
}

/** Each group of numbers alone, with the labels that it stands below: a table of its own on some pages. */
function singleGroups(columns: readonly Label[]): Label[][] {
  if (below(columns) !== columns) return [];
  return columns.flatMap((column) =>
    (column.below ?? []).every((label) => !label.below)
      ? column.below
        ? [[column]]
        : []
      : (column.below ?? []).flatMap((inner) => [[{ ...column, below: [inner] }], [inner]]),
  );
}

function columnsOf({ placed }: Expansion): Column[] {
  return printedLeaves(placed).map(({ label, word, cost }) => ({
    label,
    word,
    spelt: speltBy(word, label, cost),
  }));
}

function speltBy(word: HeaderWord, label: Label, cost: number): Column["spelt"] {
  const hit = word.hits.find((one) => isSame(one.label, label));
  if (hit) return hit.spelt;
  return cost < 1 ? "misprint" : "position";
}

// Some labels are there, in an order that can be told, and others are not.
function part(words: readonly HeaderWord[], block: BlockIndex): HeaderReading | undefined {
  const leaves = leavesOf(block.columns);
  const columns = words.flatMap((word): Column[] => {
    const named = leaves.filter((leaf) => names(word, leaf));
    const [label] = named;
    return named.length === 1 && label ? [{ label, word, spelt: speltBy(word, label, 0) }] : [];
  });
  const found = new Set(columns.map(({ label }) => label));
  if (found.size === 0 || found.size !== columns.length) return undefined;
  const ordered = inPrintedOrder(columns, block);
  const absent = leaves.filter((leaf) => !found.has(leaf));
  return ordered && { columns: ordered, absent, basis: "labels", words };
}

// Words that stand row by row name the columns of a shallow group first.
function inPrintedOrder(columns: readonly Column[], block: BlockIndex): readonly Column[] | undefined {
  const leaves = leavesOf(block.columns);
  const places = columns.map(({ label }) => leaves.indexOf(label));
  if (isRising(places)) return columns;
  const byRow = leavesByDepth(block.columns);
  if (isRising(columns.map(({ label }) => byRow.indexOf(label))))
    return columns.toSorted((a, b) => leaves.indexOf(a.label) - leaves.indexOf(b.label));
  return undefined;
}

function isRising(places: readonly number[]): boolean {
  return places.every((place, at) => at === 0 || place > (places[at - 1] as number));
}

function inFormOrder(
  basis: HeaderReading["basis"],
  block: BlockIndex,
  words: readonly HeaderWord[],
): HeaderReading {
  const columns = leavesOf(block.columns).map((label): Column => ({ label, spelt: "position" }));
  return { columns, absent: [], basis, words };
}

/** The columns of the form by their place alone, whatever the words above them say. */
export function unnamed(block: BlockIndex, words: readonly HeaderWord[]): HeaderReading {
  return without("unnamed", block, words);
}

function without(
  basis: "unnamed" | "foreign",
  block: BlockIndex,
  words: readonly HeaderWord[],
): HeaderReading {
  return { ...inFormOrder(basis, block, words), absent: leavesOf(block.columns) };
}

/** The words of a header in one line, as a finding quotes them. */
export function quoteWords(words: readonly { readonly cell: Token["cell"] }[]): string {
  return words.map(({ cell }) => plain(cell.text)).join(" ");
}
