import { type Leaf, labelsOfRow, type Spelt, type TableBook } from "../labels/book.ts";
import { labelKey } from "../labels/key.ts";
import type { SourceRow } from "./scan.ts";
import { mostSimilar, resembles } from "./similarity.ts";
import type { Token } from "./tokens.ts";

/** A row of the source and the row of the form that it is. */
export interface Match {
  readonly row: SourceRow;
  readonly leaf: Leaf;
  /** `pieces`: some of its label is there; `position`: only its place tells. */
  readonly spelt: Spelt | "pieces" | "position";
  /** Its label as it was found. */
  readonly found: string;
}

/** What became of the rows of a source. */
export interface Alignment {
  readonly matches: readonly Match[];
  /** Rows that the form does not have, or that cannot be told. */
  readonly unknown: readonly SourceRow[];
}

/** Whether the numbers of a row can be those of a row of the form. */
export type Fits = (row: SourceRow, leaf: Leaf) => boolean;

/** A table has at most some dozens of rows; beyond this only labels are looked at. */
const MANY = 600;

/**
 * Finds the row of the form for each row of the source: by its label; where that is in pieces or lost, by its place between
 * rows that are known.
 *
 * @param mentions - rows whose labels stand elsewhere, without numbers: outside a grid no row is one of these
 */
export function align(
  rows: readonly SourceRow[],
  mentions: readonly SourceRow[],
  book: TableBook,
  fits: Fits,
): Alignment {
  const matches = rows.map((row) => byLabel(row, book, fits) ?? byPieces(row, book));
  const named = new Set(mentions.map(({ label }) => label && book.leafOf.get(label.label)));
  const taken = new Set(matches.map((match) => match?.leaf));
  const match = (at: number, found: Match | undefined) => {
    matches[at] = found;
    taken.add(found?.leaf);
  };
  if (rows.length <= MANY) {
    for (const [at, row] of rows.entries()) if (!matches[at]) match(at, bySimilarity(row, book, taken));
    for (const run of runsOf(matches)) {
      const isLoose = rows.slice(run.from, run.to).some(({ values }) => !values[0]?.cell.grid);
      const others = isLoose ? new Set([...taken, ...named]) : taken;
      placeRun(run, rows, matches, book, others, fits, match);
    }
  }
  return {
    matches: matches.filter((found) => found !== undefined),
    unknown: rows.filter((_, at) => matches[at] === undefined),
  };
}

function byLabel(row: SourceRow, book: TableBook, fits: Fits): Match | undefined {
  const [only] = book.leaves;
  // A table of columns alone has one row, without a label.
  if (only?.label.text === "")
    return fits(row, only) ? { row, leaf: only, spelt: "exact", found: "" } : undefined;
  const leaf = row.label && book.leafOf.get(row.label.label);
  return leaf && row.label
    ? { row, leaf, spelt: row.label.spelt, found: row.labelCell?.text ?? "" }
    : undefined;
}

/** How many pieces of text a label may be cut into. */
const PIECES = 6;

// A label that was cut over lines: its pieces, one after the other, are the label.
function byPieces(row: SourceRow, book: TableBook): Match | undefined {
  if (row.label) return undefined;
  const words = row.before.slice(-4 * PIECES);
  for (let to = words.length; to > 0; to--)
    for (let from = Math.max(0, to - PIECES); from < to - 1; from++) {
      const pieces = words.slice(from, to);
      const hit = book.rows.get(pieces.map((piece) => piece.key).join(""));
      const leaf = hit && book.leafOf.get(hit.label);
      if (hit && leaf) return { row, leaf, spelt: hit.spelt, found: textOf(pieces) };
    }
  return undefined;
}

// A label with a slip in it; it must be clear which one is meant.
function bySimilarity(row: SourceRow, book: TableBook, taken: ReadonlySet<unknown>): Match | undefined {
  const word = row.label ? undefined : (row.own.at(-1) ?? row.before.at(-1));
  if (!word) return undefined;
  const best = mostSimilar(
    word.cell.text,
    book.leaves.filter((leaf) => !taken.has(leaf)),
  );
  return best && { row, leaf: best.leaf, spelt: best.spelt, found: word.cell.text };
}

/** Rows without a match that stand one after the other. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function runsOf(matches: readonly unknown[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < matches.length; from++) {
    if (matches[from] !== undefined) continue;
    let to = from;
    while (to < matches.length && matches[to] === undefined) to++;
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

// Between two rows that are known, as many rows as the form has there.
function placeRun(
  { from, to }: Run,
  rows: readonly SourceRow[],
  matches: readonly (Match | undefined)[],
  book: TableBook,
  taken: ReadonlySet<unknown>,
  fits: Fits,
  match: (at: number, found: Match) => void,
): void {
  const after = matches[from - 1]?.leaf.order ?? -1;
  const before = matches[to]?.leaf.order ?? book.leaves.length;
  const missing = book.leaves.filter((leaf) => leaf.order > after && leaf.order < before && !taken.has(leaf));
  const run = rows.slice(from, to);
  if (
    run.length === missing.length &&
    missing.every((leaf, i) => isPossible(run[i] as SourceRow, leaf, fits))
  ) {
    for (const [i, leaf] of missing.entries()) match(from + i, inPlace(rows, from + i, leaf));
    return;
  }
  for (const [i, row] of run.entries()) {
    const named = book.leaves.filter((leaf) => hasPieceOf(row, leaf));
    const [leaf] = named;
    if (leaf && named.length === 1 && missing.includes(leaf) && !taken.has(leaf) && fits(row, leaf))
      match(from + i, inPlace(rows, from + i, leaf));
  }
}

// What stands in the row itself must not be the label of something else.
function isPossible(row: SourceRow, leaf: Leaf, fits: Fits): boolean {
  return !row.label && fits(row, leaf) && row.own.every((word) => isPieceOrSlip(word, leaf));
}

function isPieceOrSlip(word: Token, leaf: Leaf): boolean {
  const labels = labelsOfRow(leaf).map((label) => labelKey(label.text));
  if (word.key === "" || labels.some((label) => label.includes(word.key))) return true;
  return resembles(word.cell.text, leaf.label.text);
}

function hasPieceOf(row: SourceRow, leaf: Leaf): boolean {
  const label = labelKey(leaf.label.text);
  return row.before.some((word) => word.key.length > 1 && label.includes(word.key));
}

function inPlace(rows: readonly SourceRow[], at: number, leaf: Leaf): Match {
  const row = rows[at] as SourceRow;
  const pieces = [...piecesOf(row.before, leaf), ...piecesOf(rows[at + 1]?.before.slice(0, 3) ?? [], leaf)];
  if (pieces.length > 0) {
    const whole = pieces.map((piece) => piece.key).join("") === labelKey(leaf.label.text);
    return { row, leaf, spelt: whole ? "exact" : "pieces", found: textOf(pieces) };
  }
  return { row, leaf, spelt: "position", found: row.own.at(-1)?.cell.text ?? "" };
}

function piecesOf(words: readonly Token[], leaf: Leaf): Token[] {
  const label = labelKey(leaf.label.text);
  return words.filter((word) => word.key !== "" && label.includes(word.key));
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.cell.text).join("");
}
