import type { Label } from "../../form-index.ts";
import { walk } from "../../labels/book.ts";
import { labelKey } from "../../labels/key.ts";
import type { Token } from "../tokens.ts";

/** How much of a header's characters must be there for its pieces to count as the header. */
const ENOUGH = 0.95;

/**
 * Whether the words above some columns are the pieces of all their labels, as text that was taken from a printed page leaves
 * them: 商业 科研 / 企业 机构. Their order says nothing then.
 */
export function arePiecesOf(tokens: readonly Token[], labels: readonly Label[]): boolean {
  const wanted = Array.from(walk(labels), ([label]) => labelKey(label.text)).join("");
  const found = tally(tokens.map((token) => token.key).join(""));
  let shared = 0;
  for (const [character, times] of tally(wanted)) shared += Math.min(times, found.get(character) ?? 0);
  return wanted.length > 0 && shared >= ENOUGH * Array.from(wanted).length;
}

function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
