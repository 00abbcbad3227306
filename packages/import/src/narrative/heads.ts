import type { Item } from "../document.ts";
import type { NarrativeIndex, SectionIndex } from "../form-index.ts";
import { labelKey, ordinalKey, withoutOrdinal } from "../labels/key.ts";

/** A part of a section, and what stands in it. */
export interface Part {
  readonly path: string;
  readonly items: Item[];
}

/** Divides the text of a section by its inner headings, which are told by their meaning. */
export function divideByHeads(items: readonly Item[], section: SectionIndex): Part[] {
  const lead = section.narratives.find((narrative) => narrative.lead) ?? section.narratives[0];
  if (!lead) return [];
  const heads = items.map((item) =>
    item.type === "text" ? headOf(item.text, item.level, section) : undefined,
  );
  const style = heads.find((head) => head && head.style !== PLAIN)?.style ?? PLAIN;
  const parts: Part[] = [{ path: lead.path, items: [] }];
  for (const [at, item] of items.entries()) {
    const head = heads[at]?.style === style ? heads[at] : undefined;
    if (head) parts.push({ path: head.narrative.path, items: [] });
    const kept = head ? restOf(item, head) : item;
    if (kept) parts.at(-1)?.items.push(kept);
  }
  return parts;
}

interface Head {
  readonly narrative: NarrativeIndex;
  /** How it is numbered; all heads of a section are numbered alike. */
  readonly style: string;
  readonly phrase: string;
  readonly rest: string;
}

/** No heading inside a section is longer. */
const LONGEST = 30;
/** The style of headings without a number. */
const PLAIN = "plain";

function headOf(text: string, level: number | undefined, section: SectionIndex): Head | undefined {
  const [whole = "", phrase = "", rest = ""] =
    /^([^。：:；;\n]{2,60})(?:[。：:；;\n]([\s\S]*))?$/.exec(text.trim()) ?? [];
  const core = withoutOrdinal(phrase);
  if (whole === "" || core.length > LONGEST || /[，,]/.test(core)) return undefined;
  const style = styleOf(text, level);
  const narrative = narrativeOf(core, section);
  // Without a number, only a line that says nothing else is a heading.
  if (!narrative || (style === undefined && (whole !== phrase || !isPlain(core, narrative))))
    return undefined;
  return { narrative, style: style ?? PLAIN, phrase, rest: rest.trim() };
}

function styleOf(text: string, level: number | undefined): string | undefined {
  const number = ordinalKey(text);
  if (number === "") return level === undefined ? undefined : `level ${level}`;
  const bracket = /^\s*[（(]/.test(text) ? "(" : "";
  return `${bracket}${/^\d/.test(number) ? "1" : "一"}`;
}

// 存在问题的改进情况 is about improvements, 改进工作中的问题 about problems: what it ends with decides.
function narrativeOf(phrase: string, section: SectionIndex): NarrativeIndex | undefined {
  const named = section.narratives
    .filter(({ lead }) => !lead)
    .map((narrative) => ({
      narrative,
      at: Math.max(
        ...narrative.words.map((word) => phrase.lastIndexOf(word)),
        simplifiedAt(phrase, narrative),
      ),
    }))
    .filter(({ at }) => at >= 0);
  return named.sort((a, b) => b.at - a.at)[0]?.narrative;
}

function simplifiedAt(phrase: string, { words }: NarrativeIndex): number {
  const key = labelKey(phrase);
  return Math.max(...words.map((word) => key.lastIndexOf(labelKey(word))));
}

const FILLER =
  /情况|方面|工作|建设|政府信息公开|政府信息|信息公开|政务公开|存在|主要|的|及|和|与|措施|努力方向|下一步/g;

// The heading itself is that of the form; one that says more is kept as a heading of its own.
function restOf(item: Item, { phrase, rest, narrative }: Head): Item | undefined {
  if (item.type !== "text") return item;
  if (!isPlain(withoutOrdinal(phrase), narrative))
    return rest === "" && item.level === undefined ? { ...item, level: 3 } : item;
  const { level: _, ...text } = item;
  return rest === "" ? undefined : { ...text, text: rest };
}

/** Whether a heading says no more than the form's own. */
function isPlain(phrase: string, { words }: NarrativeIndex): boolean {
  const core = labelKey(phrase).replaceAll(FILLER, "");
  return core === "" || words.some((word) => core === labelKey(word).replaceAll(FILLER, ""));
}
