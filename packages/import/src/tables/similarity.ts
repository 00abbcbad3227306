import type { Leaf, Spelt } from "../labels/book.ts";
import { labelKey, ordinalKey, withoutOrdinal } from "../labels/key.ts";
import { difference } from "../labels/similar.ts";

/** The one row whose label a text with a slip in it is meant for. */
export function mostSimilar(text: string, leaves: readonly Leaf[]): { leaf: Leaf; spelt: Spelt } | undefined {
  if (labelKey(text).length < 4) return undefined;
  const near = leaves
    .flatMap((leaf) => {
      const found = differenceFrom(text, leaf.label.text);
      return found ? [{ leaf, ...found }] : [];
    })
    .sort((a, b) => a.edits - b.edits);
  const [best, second] = near;
  if (!best || (second && second.edits < best.edits + 2)) return undefined;
  return { leaf: best.leaf, spelt: best.harmless ? "variant" : "misprint" };
}

function differenceFrom(text: string, label: string) {
  const [found, official] = [ordinalKey(text), ordinalKey(label)];
  if (found !== "" && official !== "" && found !== official) return undefined;
  return difference(labelKey(withoutOrdinal(text)), labelKey(withoutOrdinal(label)));
}

/**
 * Whether a text can be another wording of a label, when its place says so already: it has the same number in front, or half
 * of its characters.
 */
export function resembles(text: string, label: string): boolean {
  const ordinal = ordinalKey(text);
  if (ordinal !== "") return ordinal === ordinalKey(label);
  const wanted = new Set(labelKey(label));
  const found = Array.from(labelKey(text));
  return found.filter((character) => wanted.has(character)).length * 2 >= found.length;
}
