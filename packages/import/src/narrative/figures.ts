import type { Item } from "../document.ts";
import type { FiguresIndex } from "../form-index.ts";
import { plain } from "../text/plain.ts";

/** The numbers of a group, by key; `null` where none stands behind a label. */
export type Figures = Readonly<Record<string, number | null>>;

export interface Taken {
  /** What is left of the items. */
  readonly items: readonly Item[];
  readonly figures?: Figures;
}

/**
 * Takes a group of figures out of a section's items: a line with its title, then its labels one after the other, each
 * followed by its number, in the same line or the next. This is how a page of ours shows them.
 */
export function takeFigures(items: readonly Item[], { title, labels }: FiguresIndex): Taken {
  for (const [from, item] of items.entries()) {
    if (textOf(item) !== plain(title)) continue;
    const read = readFigures(items, from + 1, labels);
    if (read) return { items: [...items.slice(0, from), ...items.slice(read.end)], figures: read.figures };
  }
  return { items };
}

function readFigures(
  items: readonly Item[],
  from: number,
  labels: FiguresIndex["labels"],
): { readonly figures: Figures; readonly end: number } | undefined {
  const figures: Record<string, number | null> = {};
  let at = from;
  for (const [key, label] of Object.entries(labels)) {
    const behind = behindLabel(textOf(items[at]), label);
    if (behind === undefined) return undefined;
    at++;
    const beside = behind === "" ? numberIn(textOf(items[at])) : undefined;
    figures[key] = beside ?? numberIn(behind) ?? null;
    if (beside !== undefined) at++;
    else if (behind !== "" && figures[key] === null) return undefined;
  }
  return { figures, end: at };
}

// The label may have its unit behind it, in brackets.
function behindLabel(text: string | undefined, label: string): string | undefined {
  if (!text?.startsWith(plain(label))) return undefined;
  return text
    .slice(plain(label).length)
    .replace(/^[（(][^（）()]{1,4}[）)]/, "")
    .replace(/^[:：]/, "");
}

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d[\d,，]{0,20}(?:\.\d{1,12})?$/.test(text)) return undefined;
  return Number(text.replaceAll(/[,，]/g, ""));
}

function textOf(item: Item | undefined): string | undefined {
  return item?.type === "text" ? plain(item.text) : undefined;
}
