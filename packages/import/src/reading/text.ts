import { cellBlank, rowUnknownText } from "@nianbao/findings";
import { setAt, valueAt } from "@nianbao/form/pointer";
import type { Item } from "../document.ts";
import type { FormIndex, SectionIndex } from "../form-index.ts";
import { bookOf } from "../labels/book.ts";
import { labelKey } from "../labels/key.ts";
import type { Block } from "../narrative/block.ts";
import { blocksOf } from "../narrative/blocks.ts";
import { feeIn } from "../narrative/fee.ts";
import { type Figures, takeFigures } from "../narrative/figures.ts";
import { isBelow, isFurniture, isProse } from "../narrative/furniture.ts";
import { divideByHeads } from "../narrative/heads.ts";
import { textWidth } from "../narrative/paragraphs.ts";
import type { Division, Region } from "../sections/regions.ts";
import { isValue, tokensOf } from "../tables/tokens.ts";
import { isLineWithNumber } from "../tables/unknown-rows.ts";
import { plain } from "../text/plain.ts";
import { dateAlone } from "./dates.ts";
import type { Facts } from "./facts.ts";
import { type Notes, oneLine, placeOf } from "./notes.ts";

/** Puts the text of a source into a report: what stands before the sections, and the sections that are text. */
export function fillText(
  report: object,
  division: Division,
  index: FormIndex,
  facts: Facts,
  notes: Notes,
): void {
  const texts = division.regions.filter(({ section }) => section.kind === "text");
  const width = textWidth([...division.before, ...texts.flatMap(({ items }) => items)]);
  setAt(report, "/preamble", blocksOf(preamble(division.before, facts), width));
  const last = index.sections.at(-1);
  for (const section of index.sections.filter(({ kind }) => kind === "text")) {
    const items = itemsOf(section, division, index);
    const own = section === last ? withoutTail(items, facts) : items;
    for (const part of divideByHeads(fillFigures(report, own, section, notes), section)) {
      const before = valueAt(report, part.path) as Block[];
      setAt(report, part.path, [...before, ...blocksOf(part.items, width)]);
    }
  }
  if (valueAt(report, FEE) === undefined) fillFee(report, notes);
  sayLeftOut(division, index, notes);
}

// A section whose heading is lost may have its text behind the table before it.
function itemsOf(section: SectionIndex, { regions }: Division, index: FormIndex): readonly Item[] {
  const region = regions.find((one) => one.section === section);
  if (region) return region.items;
  const before = index.sections[index.sections.indexOf(section) - 1];
  const table = regions.find((one) => one.section === before);
  return table && before?.kind === "table" ? behindTable(table, index) : [];
}

function behindTable({ section, items }: Region, index: FormIndex): readonly Item[] {
  const isOfTable = tableOf(section, index);
  return items
    .slice(items.findLastIndex(isOfTable) + 1)
    .filter((item) => item.type !== "text" || !NOTE.test(item.text));
}

/** Tells what belongs to a section's table: its rows, and lines that hold its labels or numbers. */
function tableOf(section: SectionIndex, index: FormIndex): (item: Item) => boolean {
  const table = index.tables.find(({ path }) => path === section.path);
  const book = table && bookOf(table);
  return (item) => {
    if (item.type === "row") return true;
    if (item.type !== "text" || !book) return false;
    return tokensOf(item, book).some((token) => isValue(token) || token.columns || token.row || token.word);
  };
}

/** A note on a table. */
const NOTE = /^\s*(?:备?注|備註|说明)\s*[:：]/;

// Text around a table has no place in the report; that it is left out is said.
function sayLeftOut(division: Division, index: FormIndex, notes: Notes): void {
  for (const [at, section] of index.sections.entries()) {
    const region = division.regions.find((one) => one.section === section);
    if (section.kind !== "table" || !region) continue;
    const isOfTable = tableOf(section, index);
    const first = region.items.findIndex(isOfTable);
    const next = index.sections[at + 1];
    const goesOn = next?.kind === "text" && !division.regions.some((one) => one.section === next);
    const before = region.items.slice(0, Math.max(0, first));
    const behind = goesOn ? [] : region.items.slice(region.items.findLastIndex(isOfTable) + 1);
    for (const item of [...before, ...behind])
      if (item.type === "text" && item.level === undefined && isLeftOut(item.text, section, index))
        notes.add(rowUnknownText, section.path, { actual: oneLine(item.text), at: placeOf(item) });
  }
}

// Notes, numbers and pieces of labels are no text.
function isLeftOut(text: string, section: SectionIndex, index: FormIndex): boolean {
  if (!isText(text) || NOTE.test(text) || isLineWithNumber(text)) return false;
  const key = labelKey(text);
  const table = index.tables.find(({ path }) => path === section.path);
  const book = table && bookOf(table);
  const labels = book ? [...book.leaves.map(({ label }) => labelKey(label.text)), ...book.words] : [];
  return !labels.some((label) => label.includes(key));
}

function preamble(items: readonly Item[], { title, organ }: Facts): Item[] {
  const isTitle = (item: Item) =>
    item.type === "text" &&
    title !== "" &&
    plain(item.text).length > 3 &&
    plain(title).includes(plain(item.text));
  const from = items.findLastIndex(isTitle) + 1;
  // Without a title, a menu may stand there as well: only what reads like text counts.
  const isOwn = (text: string) =>
    isText(text) ||
    (from > 0 && text.length >= SHORTEST && !isFurniture(text) && dateAlone(text) === undefined);
  return items.slice(from).filter((item) => {
    if (item.type === "row") return item.table.kind !== "spaced" || isOwn(item.raw ?? "");
    return item.type !== "text" || (isOwn(item.text) && plain(item.text) !== plain(organ));
  });
}

/** Shorter lines between a title and the report are names and menus. */
const SHORTEST = 12;

function isText(text: string): boolean {
  return isProse(text) && !isFurniture(text) && dateAlone(text) === undefined;
}

// The organ's name and the date below a report are told elsewhere, and what follows is the page's.
function withoutTail(items: readonly Item[], { organ }: Facts): readonly Item[] {
  const end = items.findIndex((item, at) => at > 0 && item.type === "text" && isBelow(item.text));
  const own = end < 0 ? items : items.slice(0, end);
  const isSignature = (item: Item) =>
    item.type === "text" && (dateAlone(item.text) !== undefined || plain(item.text) === plain(organ));
  let to = own.length;
  while (to > 1 && isSignature(own[to - 1] as Item)) to--;
  return own.slice(0, to);
}

const FEE = "/otherMatters/processingFee";

// What a page states number by number; what is left is text.
function fillFigures(
  report: object,
  items: readonly Item[],
  { figures = [] }: SectionIndex,
  notes: Notes,
): readonly Item[] {
  let left = items;
  for (const group of figures) {
    const taken = takeFigures(left, group);
    if (taken.figures) setFigures(report, group.path, taken.figures, notes);
    left = taken.items;
  }
  return left;
}

function setFigures(report: object, path: string, figures: Figures, notes: Notes): void {
  setAt(report, path, { ...figures });
  for (const [key, figure] of Object.entries(figures))
    if (figure === null) notes.add(cellBlank, `${path}/${key}`, {});
}

function fillFee(report: object, notes: Notes): void {
  const narrative = valueAt(report, "/otherMatters/narrative");
  if (!Array.isArray(narrative)) return;
  const fee = feeIn(narrative.flatMap((block: Block) => ("text" in block ? [block.text] : [])).join("\n"));
  if (fee) setFigures(report, FEE, { ...fee }, notes);
}
