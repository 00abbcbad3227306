import type { Item } from "../document.ts";
import type { FormIndex } from "../form-index.ts";
import { editions } from "../generated/index.ts";
import { walk } from "../labels/book.ts";
import { labelKey } from "../labels/key.ts";

/** The official labels of an edition's tables, by key. */
function labelsOf(index: FormIndex): Set<string> {
  const keys = index.tables.flatMap(({ blocks, corners }) => [
    ...corners.map(labelKey),
    ...blocks.flatMap((block) => [
      labelKey(block.caption ?? ""),
      ...Array.from(walk(block.columns), ([label]) => labelKey(label.text)),
      ...Array.from(walk(block.rows), ([label]) => labelKey(label.text)),
    ]),
  ]);
  return new Set(keys.filter((key) => key !== ""));
}

const labels = new Map(editions.map(({ index }) => [index, labelsOf(index)]));
// What every edition says tells none of them.
const common = new Set(
  [...(labels.values().next().value ?? [])].filter((key) =>
    Array.from(labels.values()).every((one) => one.has(key)),
  ),
);

/** What a source says about the edition of its tables. */
export interface EditionEvidence {
  readonly index: FormIndex;
  /** Which part of the labels that not every edition has was found, from 0 to 1. */
  readonly share: number;
}

/** How well the labels of a source fit each edition, the best first. */
export function editionEvidence(items: readonly Item[]): EditionEvidence[] {
  const found = keysOf(items);
  return editions
    .map(({ index }) => {
      const own = [...(labels.get(index) ?? [])].filter((key) => !common.has(key));
      return { index, share: own.length === 0 ? 0 : own.filter((key) => found.has(key)).length / own.length };
    })
    .sort((a, b) => b.share - a.share);
}

/** How many labels of any edition a source has. */
export function countLabels(items: readonly Item[]): number {
  const found = keysOf(items);
  const all = new Set(Array.from(labels.values()).flatMap((keys) => [...keys]));
  return [...all].filter((key) => found.has(key)).length;
}

/** Keys of column labels that other editions have and this one has not. */
export function foreignColumns(index: FormIndex): Set<string> {
  const own = labels.get(index) ?? new Set();
  const others = editions.filter((edition) => edition.index !== index).map((edition) => edition.index);
  const keys = others.flatMap(({ tables }) =>
    tables.flatMap(({ blocks }) =>
      blocks.flatMap(({ columns }) => Array.from(walk(columns), ([label]) => labelKey(label.text))),
    ),
  );
  return new Set(keys.filter((key) => !own.has(key)));
}

const caches = new WeakMap<readonly Item[], Set<string>>();

function keysOf(items: readonly Item[]): Set<string> {
  let keys = caches.get(items);
  if (!keys) {
    const texts = items.flatMap(textsOf);
    keys = new Set(texts.map(labelKey));
    for (const text of texts) if (!/[，。,；;]/.test(text)) addLabelsWithin(labelKey(text), keys);
    caches.set(items, keys);
  }
  return keys;
}

const TELLING = new RegExp(
  Array.from(new Set(Array.from(labels.values()).flatMap((keys) => [...keys])))
    .filter((key) => !common.has(key) && key.length > 3)
    .sort((a, b) => b.length - a.length)
    .join("|") || "(?!)",
  "g",
);

// 信息内容本年新制作数量本年新公开数量: labels that were run together. The longer one counts where it holds a shorter one.
function addLabelsWithin(key: string, keys: Set<string>): void {
  if (key.length < 8) return;
  for (const [label] of key.matchAll(TELLING)) if (label !== key) keys.add(label);
}

const LONGEST = 120;

function textsOf(item: Item): string[] {
  if (item.type === "text") return item.text.length <= LONGEST ? [item.text] : [];
  return item.type === "row"
    ? item.cells.map(({ text }) => text).filter((text) => text.length <= LONGEST)
    : [];
}
