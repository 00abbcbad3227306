import type { Item } from "../document.ts";
import type { FormIndex, SectionIndex } from "../form-index.ts";
import type { Spelt } from "../labels/book.ts";
import { labelKey, ordinalKey, startsWithNumber, withoutOrdinal } from "../labels/key.ts";
import { likeness } from "./similarity.ts";

/** A place in a source that may be the heading of a section. */
export interface Candidate {
  readonly section: SectionIndex;
  /** Its place among the items. */
  readonly at: number;
  readonly text: string;
  readonly spelt: Spelt;
  /** How sure it is. */
  readonly score: number;
  /** Text that follows the heading in the same paragraph. */
  readonly rest?: string;
}

/** No heading is longer. */
const LONGEST = 60;
/** How alike a heading must be to the official one, when its number is the same. */
const ALIKE = 0.55;

/** The text of an item that may be a heading: a paragraph, or the only filled cell of a row. */
export function headingText(item: Item): string | undefined {
  if (item.type === "text") return item.text;
  if (item.type !== "row") return undefined;
  const filled = item.cells.filter(({ text }) => text.trim() !== "");
  return filled.length === 1 ? filled[0]?.text : undefined;
}

/** Every item that may be the heading of a section. */
export function candidates(items: readonly Item[], index: FormIndex): Candidate[] {
  const { sections, cores } = knownSections(index);
  return items.flatMap((item, at) => {
    const text = headingText(item);
    if (
      text === undefined ||
      (!startsWithNumber(text) && !(text.length <= LONGEST && cores.has(labelKey(text))))
    )
      return [];
    const said: Said = { text, number: ordinalKey(text), core: text.length > LONGEST ? "" : coreOf(text) };
    return sections.flatMap((section) => candidateOf(section, said, at, item) ?? []);
  });
}

interface KnownSection {
  readonly section: SectionIndex;
  readonly ordinal: string;
  /** What the heading says, without its number, and how that is spelt. */
  readonly cores: ReadonlyMap<string, Spelt>;
}

interface KnownSections {
  readonly sections: readonly KnownSection[];
  /** What any of their headings says. */
  readonly cores: ReadonlySet<string>;
}

/** What an item says, as headings are compared: its number, and what follows that. */
interface Said {
  readonly text: string;
  readonly number: string;
  readonly core: string;
}

const known = new WeakMap<FormIndex, KnownSections>();

function knownSections(index: FormIndex): KnownSections {
  let found = known.get(index);
  if (!found) {
    const sections = index.sections.map(knownSection);
    found = { sections, cores: new Set(sections.flatMap((section) => [...section.cores.keys()])) };
    known.set(index, found);
  }
  return found;
}

function knownSection(section: SectionIndex): KnownSection {
  const cores = new Map<string, Spelt>([[coreOf(section.heading), "exact"]]);
  for (const { text, note } of section.spellings) if (!cores.has(coreOf(text))) cores.set(coreOf(text), note);
  return { section, ordinal: ordinalKey(section.heading), cores };
}

function coreOf(text: string): string {
  return labelKey(withoutOrdinal(text));
}

// 一、2023年总体情况: the year says nothing of which section it is.
function withoutYear(core: string): string {
  return core.replace(/^20\d{2}年度?(?=.)/, "");
}

/** A short line with the number of a section and other words than its own, as far as it is told by its place alone. */
export function headingByNumber(
  items: readonly Item[],
  to: number,
  section: SectionIndex,
): Candidate | undefined {
  const number = ordinalKey(section.heading);
  for (let at = to - 1; at >= 0; at--) {
    const text = headingText(items[at] as Item);
    if (text === undefined || text.length > LONGEST / 2 || ordinalKey(text) !== number) continue;
    if (!/[。，；：,;:]/.test(text)) return { section, at, text, spelt: "misprint", score: 0 };
  }
  return undefined;
}

function candidateOf(
  known: KnownSection,
  { text, number, core }: Said,
  at: number,
  item: Item,
): Candidate | undefined {
  const { section } = known;
  if (text.length > LONGEST) return runIn(known, text, at);
  const sameNumber = number === known.ordinal;
  const marked = item.type === "text" && item.level !== undefined ? 0.5 : 0;
  const base = { section, at, text };
  const exact = known.cores.get(core);
  const named = exact ?? known.cores.get(withoutYear(core));
  if (named) {
    const spelt = named === "exact" && !(exact && sameNumber) ? "variant" : named;
    return { ...base, spelt, score: (named === "exact" ? 4 : 3.5) + (sameNumber ? 2 : 0) + marked };
  }
  if (!sameNumber) return undefined;
  const like = Math.max(...Array.from(known.cores.keys(), (one) => likeness(core, one)));
  if (like >= ALIKE) return { ...base, spelt: "variant", score: 2 + like + marked };
  return runIn(known, text, at);
}

// 一、总体情况。2023年，……: the heading and its text in one paragraph.
function runIn({ section, ordinal, cores }: KnownSection, text: string, at: number): Candidate | undefined {
  const [heading = ""] = /^[^。：:；;\n]{2,60}[。：:；;\n]/.exec(text.trimStart()) ?? [];
  const spelt = heading === "" ? undefined : cores.get(coreOf(heading));
  if (!spelt || ordinalKey(heading) !== ordinal) return undefined;
  const rest = text.trimStart().slice(heading.length).trim();
  return rest === "" ? undefined : { section, at, text: heading.slice(0, -1), spelt, score: 2, rest };
}

/**
 * The headings of a report: at most one a section, in the order of the form, the surest ones. A list of contents loses against
 * headings that have something below them.
 */
export function surestHeadings(found: readonly Candidate[], index: FormIndex): Candidate[] {
  const order = (candidate: Candidate) => index.sections.indexOf(candidate.section);
  const score = (candidate: Candidate) => candidate.score - (isFollowedByAnother(candidate, found) ? 1 : 0);
  let best: { chain: Candidate[]; score: number } = { chain: [], score: 0 };
  const ending: { candidate: Candidate; chain: Candidate[]; score: number }[] = [];
  for (const candidate of found.slice(0, MANY)) {
    let before: { chain: Candidate[]; score: number } = { chain: [], score: 0 };
    for (const other of ending)
      if (
        other.candidate.at < candidate.at &&
        order(other.candidate) < order(candidate) &&
        other.score >= before.score
      )
        before = other;
    const chain = { candidate, chain: [...before.chain, candidate], score: before.score + score(candidate) };
    ending.push(chain);
    if (chain.score >= best.score) best = chain;
  }
  return best.chain;
}

/** A report has some dozens of candidates at most; a page with more is something else. */
const MANY = 300;

function isFollowedByAnother(candidate: Candidate, found: readonly Candidate[]): boolean {
  return found
    .slice(0, MANY)
    .some((other) => other.at === candidate.at + 1 && other.section !== candidate.section);
}
