import type { Item } from "../document.ts";
import type { Edition, FormIndex } from "../form-index.ts";
import { walk } from "../labels/book.ts";
import { labelKey } from "../labels/key.ts";

/** The official labels of some editions, and which of them tell one from another. */
interface LabelSets {
  readonly own: ReadonlyMap<FormIndex, ReadonlySet<string>>;
  /** What every edition says tells none of them. */
  readonly common: ReadonlySet<string>;
  /** Finds labels that tell, run together with others: the longer one where it holds a shorter one. */
  readonly telling: RegExp;
  readonly foreign: Map<FormIndex, ReadonlySet<string>>;
}

const sets = new WeakMap<readonly Edition[], LabelSets>();

function setsOf(editions: readonly Edition[]): LabelSets {
  const known = sets.get(editions) ?? makeSets(editions);
  sets.set(editions, known);
  return known;
}

function makeSets(editions: readonly Edition[]): LabelSets {
  const own = new Map(editions.map(({ index }) => [index, labelsOf(index)]));
  const all = new Set(Array.from(own.values()).flatMap((keys) => [...keys]));
  const isCommon = (key: string) =>
    editions.length > 1 && Array.from(own.values()).every((keys) => keys.has(key));
  const common = new Set([...all].filter(isCommon));
  const telling = [...all]
    .filter((key) => !common.has(key) && key.length > 3)
    .sort((a, b) => b.length - a.length);
  return { own, common, telling: new RegExp(telling.join("|") || "(?!)", "g"), foreign: new Map() };
}

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

/** What a source says about the edition of its tables. */
export interface EditionEvidence {
  readonly edition: Edition;
  /** Which part of the labels that not every edition has was found, from 0 to 1. */
  readonly share: number;
}

/** How well the labels of a source fit each edition, the best first. */
export function editionEvidence(items: readonly Item[], editions: readonly Edition[]): EditionEvidence[] {
  const { own, common, telling } = setsOf(editions);
  const found = keysOf(items, telling);
  return editions
    .map((edition) => {
      const keys = [...(own.get(edition.index) ?? [])].filter((key) => !common.has(key));
      const share = keys.length === 0 ? 0 : keys.filter((key) => found.has(key)).length / keys.length;
      return { edition, share };
    })
    .sort((a, b) => b.share - a.share);
}

/** How many labels of any edition a source has. */
export function countLabels(items: readonly Item[], editions: readonly Edition[]): number {
  const { own, telling } = setsOf(editions);
  const found = keysOf(items, telling);
  const all = new Set(Array.from(own.values()).flatMap((keys) => [...keys]));
  return [...all].filter((key) => found.has(key)).length;
}

/** Keys of column labels that other editions have and this one has not. */
export function foreignColumns(index: FormIndex, editions: readonly Edition[]): ReadonlySet<string> {
  const { own, foreign } = setsOf(editions);
  let keys = foreign.get(index);
  if (!keys) {
    const others = editions.filter((edition) => edition.index !== index);
    const all = others.flatMap((edition) => columnsOf(edition.index));
    keys = new Set(all.filter((key) => !own.get(index)?.has(key)));
    foreign.set(index, keys);
  }
  return keys;
}

function columnsOf({ tables }: FormIndex): string[] {
  const blocks = tables.flatMap((table) => table.blocks);
  return blocks.flatMap(({ columns }) => Array.from(walk(columns), ([label]) => labelKey(label.text)));
}

const caches = new WeakMap<readonly Item[], Set<string>>();

function keysOf(items: readonly Item[], telling: RegExp): Set<string> {
  let keys = caches.get(items);
  if (!keys) {
    keys = new Set();
    for (const text of new Set(items.flatMap(textsOf))) {
      const key = labelKey(text);
      keys.add(key);
      // 信息内容本年新制作数量本年新公开数量
      if (text.length > 7 && !/[，。,；;]/.test(text))
        for (const [label] of key.matchAll(telling)) keys.add(label);
    }
    caches.set(items, keys);
  }
  return keys;
}

const LONGEST = 120;

function textsOf(item: Item): string[] {
  if (item.type === "text") return item.text.length <= LONGEST ? [item.text] : [];
  return item.type === "row"
    ? item.cells.map(({ text }) => text).filter((text) => text.length <= LONGEST)
    : [];
}
