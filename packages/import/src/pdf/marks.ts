import { withoutRadicals } from "../text/radicals.ts";
import type { Operators, PdfPage } from "./load.ts";
import { type Rule, rulesOf } from "./rules.ts";

/** A piece of text on a page; `x`, `y` is where its baseline begins, `y` grows downwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is printed on a page. */
export interface Marks {
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
  readonly hasPictures: boolean;
}

/** A page of a report has some thousand pieces; one with more is not read further. */
const MOST = 20_000;

export async function marksOf(page: PdfPage, operators: Operators): Promise<Marks> {
  const { items } = await page.getTextContent();
  const pieces = items.slice(0, MOST).flatMap((item) => pieceOf(item) ?? []);
  const drawn = await page.getOperatorList();
  const pictures = ["paintImageXObject", "paintInlineImageXObject", "paintImageMaskXObject"].map(
    (name) => operators[name],
  );
  return {
    pieces,
    rules: rulesOf(drawn, operators),
    hasPictures: drawn.fnArray.some((one) => pictures.includes(one)),
  };
}

function pieceOf(item: unknown): Piece | undefined {
  const { str, transform, width, height } = item as {
    str?: string;
    transform?: readonly number[];
    width?: number;
    height?: number;
  };
  if (!str || str.trim() === "" || !transform) return undefined;
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return {
    text: withoutRadicals(str),
    x,
    y: -y,
    width: width ?? 0,
    height: height || Math.hypot(c, d) || 10,
  };
}
