import type { Label } from "../../form-index.ts";
import { leavesOf } from "../../labels/book.ts";
import { labelKey } from "../../labels/key.ts";
import { difference } from "../../labels/similar.ts";
import { begins, type HeaderWord, names } from "./words.ts";

/** A label of the form and the word that stands in its place. */
export interface Placed {
  readonly label: Label;
  readonly word: HeaderWord;
  /** 0 when the word names the label, 1 when it says something else. */
  readonly cost: number;
  readonly below: readonly Placed[] | undefined;
}

/** A header read in one order. */
export interface Expansion {
  readonly placed: readonly Placed[];
  readonly cost: number;
}

/** How words may stand for labels. */
export interface Way {
  /**
   * `rows`: row by row, as on a page whose spans were lost; `groups`: each group is followed by what it holds; `leaves`: the
   * labels above numbers alone, as their columns stand; `leavesByDepth`: the same, row by row.
   */
  readonly order: "rows" | "groups" | "leaves" | "leavesByDepth";
  /** Siblings stand in any order, each found by its name; otherwise in the order of the form. */
  readonly byName: boolean;
}

/**
 * Reads words as a tree of labels.
 *
 * @returns `undefined` when there are more or fewer words than labels
 */
export function expand(
  labels: readonly Label[],
  words: readonly HeaderWord[],
  way: Way,
): Expansion | undefined {
  if (way.order === "leaves" || way.order === "leavesByDepth") return expandLeaves(labels, words, way);
  if (words.length !== count(labels)) return undefined;
  const rest = [...words];
  const placed =
    way.order === "groups" ? byGroups(labels, rest, way.byName) : byRows(labels, rest, way.byName);
  return { placed, cost: costOf(placed) };
}

function expandLeaves(
  labels: readonly Label[],
  words: readonly HeaderWord[],
  way: Way,
): Expansion | undefined {
  const leaves = leavesOf(labels);
  if (words.length !== leaves.length) return undefined;
  const inOrder = way.order === "leaves" ? leaves : leavesByDepth(labels);
  const placed = fill(inOrder, words, way.byName).map((slot): Placed => ({ ...slot, below: undefined }));
  if (way.order === "leavesByDepth") placed.sort((a, b) => leaves.indexOf(a.label) - leaves.indexOf(b.label));
  return { placed, cost: costOf(placed) };
}

/** The labels above numbers, those of the upper rows of a header first. */
export function leavesByDepth(labels: readonly Label[]): Label[] {
  const here = labels.filter((label) => !label.below);
  const below = labels.flatMap((label) => label.below ?? []);
  return below.length === 0 ? here : [...here, ...leavesByDepth(below)];
}

function count(labels: readonly Label[]): number {
  return labels.reduce((sum, label) => sum + 1 + count(label.below ?? []), 0);
}

interface Slot extends Placed {
  below: readonly Placed[] | undefined;
}

function byRows(labels: readonly Label[], rest: HeaderWord[], byName: boolean): Slot[] {
  const top = fill(labels, rest.splice(0, labels.length), byName);
  const queue = [...top];
  for (let slot = queue.shift(); slot; slot = queue.shift()) {
    const labelsBelow = slot.label.below ?? [];
    const below = fill(labelsBelow, rest.splice(0, labelsBelow.length), byName);
    slot.below = below;
    queue.push(...below);
  }
  return top;
}

function byGroups(labels: readonly Label[], rest: HeaderWord[], byName: boolean): Slot[] {
  const left = [...labels];
  return labels.map(() => {
    const word = rest.shift() as HeaderWord;
    const label = takeFor(word, left, byName);
    return { label, word, cost: costOfWord(word, label), below: byGroups(label.below ?? [], rest, byName) };
  });
}

function fill(labels: readonly Label[], words: readonly HeaderWord[], byName: boolean): Slot[] {
  const left = [...labels];
  return words.map((word) => {
    const label = takeFor(word, left, byName);
    return { label, word, cost: costOfWord(word, label), below: [] };
  });
}

function takeFor(word: HeaderWord, left: Label[], byName: boolean): Label {
  const named = byName ? left.findIndex((label) => names(word, label)) : 0;
  return left.splice(Math.max(0, named), 1)[0] as Label;
}

function costOfWord(word: HeaderWord, label: Label): number {
  if (names(word, label)) return 0;
  if (begins(word, label)) return 0.3;
  if (word.hits.length === 0 && word.key !== "" && difference(word.key, labelKey(label.text))) return 0.4;
  // The label of another group means that other group.
  return label.below && word.hits.length > 0 ? Number.POSITIVE_INFINITY : 1;
}

function costOf(placed: readonly Placed[]): number {
  return placed.reduce((sum, { cost, below = [] }) => sum + cost + costOf(below), 0);
}

/** The labels without any below them, in the order in which they are printed. */
export function printedLeaves(placed: readonly Placed[]): Placed[] {
  return placed.flatMap((one) => (one.label.below && one.below ? printedLeaves(one.below) : [one]));
}
