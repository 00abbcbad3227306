import type { Piece } from "./marks.ts";

/** A line of text on a page. */
export interface PageLine {
  readonly y: number;
  /** Pieces that stand together; between two of them is room. */
  readonly cells: readonly (readonly Piece[])[];
  /** Where it begins and ends, in columns of half a character, from the left of all the text. */
  readonly indent: number;
  readonly width: number;
}

/** Pieces with more room between them than this part of their height are apart. */
const APART = 1.2;

/** Puts the pieces of a page together to lines, from top to bottom. */
export function linesOf(pieces: readonly Piece[]): PageLine[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line && isOnLine(piece, line[0] as Piece)) line.push(piece);
    else lines.push([piece]);
  }
  const left = pieces.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  return lines.map((line) =>
    lineOf(
      line.toSorted((a, b) => a.x - b.x),
      left,
    ),
  );
}

function isOnLine(piece: Piece, first: Piece): boolean {
  return Math.abs(piece.y - first.y) < 0.5 * Math.min(piece.height, first.height);
}

function lineOf(pieces: readonly Piece[], left: number): PageLine {
  const [first] = pieces as readonly [Piece];
  const cells: Piece[][] = [[first]];
  for (const [at, piece] of pieces.slice(1).entries()) {
    const before = pieces[at] as Piece;
    if (piece.x - (before.x + before.width) > APART * piece.height) cells.push([piece]);
    else cells.at(-1)?.push(piece);
  }
  const end = Math.max(...pieces.map(({ x, width }) => x + width));
  const column = first.height / 2;
  return { y: first.y, cells, indent: (first.x - left) / column, width: (end - left) / column };
}

/** The text of pieces that stand together, with a space where there is room for one. */
export function textOf(pieces: readonly Piece[]): string {
  let text = "";
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    const gap = before ? piece.x - (before.x + before.width) : 0;
    text += (gap > 0.25 * piece.height ? " " : "") + piece.text;
  }
  return text.trim();
}
