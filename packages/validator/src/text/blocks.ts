import { isObject } from "../structure/fields.ts";

/** A piece of running text, and the block that holds it. */
export interface Piece {
  readonly path: string;
  readonly text: string;
  /** It is a heading: it states nothing. */
  readonly heading: boolean;
}

/** The running text of a narrative, whatever it is. Tables and figures are not running text. */
export function piecesOf(narrative: unknown, path: string): Piece[] {
  if (!Array.isArray(narrative)) return [];
  return narrative.flatMap((block, place) => {
    if (!isObject(block)) return [];
    const { type, text, items } = block;
    const texts = type === "list" && Array.isArray(items) ? items : [text];
    return texts
      .filter((one) => typeof one === "string")
      .map((one) => ({ path: `${path}/${place}`, text: one, heading: type === "heading" }));
  });
}

// A sentence that never ends is cut, so that the work stays in proportion to the text.
const SENTENCE = /[^。！？!?]{1,2000}[。！？!?]?/gu;

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.match(SENTENCE) ?? [];
}
