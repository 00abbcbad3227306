import type { Item } from "../document.ts";
import type { FormIndex, SectionIndex } from "../form-index.ts";
import { bookOf } from "../labels/book.ts";
import { labelKey } from "../labels/key.ts";
import { type Candidate, candidates, headingByNumber, surestHeadings } from "./headings.ts";

/** A section and the part of the source that belongs to it. */
export interface Region {
  readonly section: SectionIndex;
  /** Its heading; a section whose heading is lost may still be told by its table. */
  readonly heading?: Candidate;
  readonly items: readonly Item[];
}

/** A source divided into the sections of the form. */
export interface Division {
  /** What stands before the first section. */
  readonly before: readonly Item[];
  readonly regions: readonly Region[];
}

interface Start {
  readonly section: SectionIndex;
  readonly heading?: Candidate;
  readonly at: number;
}

/** Divides a source into the sections of the form, by their headings, and by the labels of tables whose headings are lost. */
export function divide(items: readonly Item[], index: FormIndex): Division {
  const headings = surestHeadings(candidates(items, index), index);
  const known = headings.map((heading) => ({ section: heading.section, heading, at: heading.at }));
  const starts = withFirst(withTables(known, items, index), items, index);
  const regions = starts.map((start, i): Region => {
    const own = items.slice(start.at + (start.heading ? 1 : 0), starts[i + 1]?.at ?? items.length);
    return {
      section: start.section,
      ...(start.heading ? { heading: start.heading } : {}),
      items: withRest(own, start),
    };
  });
  return { before: items.slice(0, starts[0]?.at ?? items.length), regions };
}

function withRest(items: readonly Item[], { heading }: Start): readonly Item[] {
  if (heading?.rest === undefined) return items;
  return [{ type: "text", text: heading.rest, at: {} }, ...items];
}

// A table whose heading is lost begins with the first words that only it has.
function withTables(starts: readonly Start[], items: readonly Item[], index: FormIndex): Start[] {
  const all = [...starts];
  for (const [order, section] of index.sections.entries()) {
    if (section.kind !== "table" || all.some((start) => start.section === section)) continue;
    const place = (start: Start) => index.sections.indexOf(start.section);
    const from = Math.max(-1, ...all.filter((start) => place(start) < order).map((start) => start.at));
    const to = Math.min(
      items.length,
      ...all.filter((start) => place(start) > order).map((start) => start.at),
    );
    const at = firstWord(items, from + 1, to, section, index);
    if (at !== undefined) all.push({ section, at });
  }
  return all.sort((a, b) => a.at - b.at);
}

// What stands between the title and the second section may have any heading, as long as it is numbered as the first.
function withFirst(
  starts: readonly Start[],
  items: readonly Item[],
  { sections }: FormIndex,
): readonly Start[] {
  const [section] = sections;
  const [start] = starts;
  if (!section || !start || start.section === section) return starts;
  const heading = headingByNumber(items, start.at, section);
  return heading ? [{ section, heading, at: heading.at }, ...starts] : starts;
}

function firstWord(
  items: readonly Item[],
  from: number,
  to: number,
  section: SectionIndex,
  index: FormIndex,
): number | undefined {
  const isOwn = ownWords(section, index);
  for (let at = from; at < to; at++)
    if (textsOf(items[at] as Item).some((text) => isOwn(labelKey(text)))) return at;
  return undefined;
}

function ownWords(section: SectionIndex, index: FormIndex): (key: string) => boolean {
  const books = index.tables.map(bookOf);
  const own = books.find((book) => book.table.path === section.path);
  const others = books.filter((book) => book !== own);
  const has = (book: (typeof books)[number], key: string) =>
    book.words.has(key) || book.columns.has(key) || book.rows.get(key)?.spelt === "exact";
  return (key) =>
    key.length > 1 && own !== undefined && has(own, key) && !others.some((book) => has(book, key));
}

function textsOf(item: Item): readonly string[] {
  if (item.type === "text") return item.text.length <= 120 ? [item.text] : [];
  return item.type === "row" ? item.cells.map(({ text }) => text) : [];
}
