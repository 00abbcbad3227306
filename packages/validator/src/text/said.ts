import { excerpt } from "@nianbao/findings";
import type { Claim } from "./attention.ts";
import type { Piece } from "./blocks.ts";
import type { Clause } from "./lex.ts";
import type { Setting } from "./setting.ts";

/** A sentence, where it stands, and what was read from it. */
export interface Said {
  readonly setting: Setting;
  readonly narrative: string;
  readonly piece: Piece;
  /** As it was written. */
  readonly sentence: string;
  /** Without white space, years as they stand. */
  readonly bare: string;
  /** Normalised, as its clauses are read. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly claims: readonly Claim[];
  /** The sentence before it in its block, normalised. */
  readonly before: string;
}

const LONGEST = 80;

/**
 * The sentence as it was written, or what of it stands around a place when it is long.
 *
 * @param at - a place in the normalised sentence, which is about as long
 */
export function quoteOf({ sentence, text }: Said, at = 0): string {
  const whole = sentence.trim();
  const from = Math.floor((at / text.length) * whole.length) - LONGEST / 2;
  if (whole.length <= LONGEST || from <= 0) return excerpt(whole, LONGEST);
  const stop = whole.slice(0, from).search(/[，。；、：,;:](?=[^，。；、：,;:]*$)/);
  return excerpt(`…${whole.slice(Math.max(stop, from - LONGEST / 4) + 1)}`, LONGEST);
}
