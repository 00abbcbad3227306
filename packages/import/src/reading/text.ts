import { cellBlank } from "@nianbao/findings";
import { setAt, valueAt } from "@nianbao/form/pointer";
import type { Item } from "../document.ts";
import type { FormIndex, SectionIndex } from "../form-index.ts";
import { bookOf } from "../labels/book.ts";
import type { Block } from "../narrative/block.ts";
import { blocksOf } from "../narrative/blocks.ts";
import { feeIn } from "../narrative/fee.ts";
import { isBelow, isFurniture, isProse } from "../narrative/furniture.ts";
import { divideByHeads } from "../narrative/heads.ts";
import { textWidth } from "../narrative/paragraphs.ts";
import type { Division, Region } from "../sections/regions.ts";
import { isValue, tokensOf } from "../tables/tokens.ts";
import { dateAlone } from "./dates.ts";
import type { Facts } from "./facts.ts";
import type { Notes } from "./notes.ts";

/** Puts the text of a source into a report: what stands before the sections, and the sections that are text. */
export function fillText(
  report: object,
  division: Division,
  index: FormIndex,
  facts: Facts,
  notes: Notes,
): void {
  const width = textWidth([...division.before, ...division.regions.flatMap(({ items }) => items)]);
  setAt(report, "/preamble", blocksOf(preamble(division.before, facts), width));
  const last = index.sections.at(-1);
  for (const section of index.sections.filter(({ kind }) => kind === "text")) {
    const items = itemsOf(section, division, index);
    const own = section === last ? withoutTail(items, facts) : items;
    for (const part of divideByHeads(own, section)) {
      const before = valueAt(report, part.path) as Block[];
      setAt(report, part.path, [...before, ...blocksOf(part.items, width)]);
    }
  }
  fillFee(report, notes);
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
  const table = index.tables.find(({ path }) => path === section.path);
  const book = table && bookOf(table);
  const isOfTable = (item: Item) =>
    item.type === "row" ||
    (item.type === "text" &&
      book !== undefined &&
      tokensOf(item, book).some((one) => isValue(one) || one.columns || one.row));
  return items
    .slice(items.findLastIndex(isOfTable) + 1)
    .filter((item) => item.type !== "text" || isProse(item.text));
}

function preamble(items: readonly Item[], { title, organ }: Facts): Item[] {
  const isTitle = (item: Item) =>
    item.type === "text" &&
    title !== "" &&
    plain(item.text).length > 3 &&
    plain(title).includes(plain(item.text));
  return items.slice(items.findLastIndex(isTitle) + 1).filter((item) => {
    if (item.type === "row") return item.table.kind !== "spaced" || isText(item.raw ?? "");
    return item.type !== "text" || (isText(item.text) && plain(item.text) !== plain(organ));
  });
}

function isText(text: string): boolean {
  return isProse(text) && !isFurniture(text) && dateAlone(text) === undefined;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, "");
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

function fillFee(report: object, notes: Notes): void {
  const narrative = valueAt(report, "/otherMatters/narrative");
  if (!Array.isArray(narrative)) return;
  const fee = feeIn(narrative.flatMap((block: Block) => ("text" in block ? [block.text] : [])).join("\n"));
  if (!fee) return;
  setAt(report, "/otherMatters/processingFee", fee);
  for (const [key, figure] of Object.entries(fee))
    if (figure === null) notes.add(cellBlank, `/otherMatters/processingFee/${key}`, {});
}
