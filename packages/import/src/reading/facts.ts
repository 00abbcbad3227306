import type { Item, SourceDocument } from "../document.ts";
import type { ImportOptions } from "../options.ts";
import { plain } from "../text/plain.ts";
import { dateAlone, firstDate, periodIn, publishedDate } from "./dates.ts";
import { findTitle, type Title, titleOf } from "./title.ts";

/** What a source says of the report as a whole. */
export interface Facts {
  readonly title: string;
  readonly year?: number;
  readonly organ: string;
  readonly publishedOn?: string;
  readonly period?: { readonly from: string; readonly to: string };
}

/** Gathers what is said of the report as a whole: in its title, in the lines around it, and by the page. */
export function factsOf(source: SourceDocument, options: ImportOptions): Facts {
  const lines = linesBefore(source.items);
  const named = source.title === undefined ? undefined : titleOf([source.title]);
  const near = lines.slice(-LINES);
  const found = findTitle(near) ?? named ?? findTitle(lines);
  const text = textAtBeginning(source.items);
  const period = periodIn(text);
  const year = options.year ?? found?.year ?? yearElsewhere(source, text, period);
  const publishedOn = published(source, near);
  return {
    title: found?.text ?? "",
    ...(year === undefined ? {} : { year }),
    organ: options.organ ?? organOf(found, source, near, text),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(period === undefined ? {} : { period }),
  };
}

/** Longer text is no title, and no date. */
const LONGEST = 2_000;
/** The title is looked for in so many lines before a report, and further up only when it is in none of them. */
const LINES = 60;
/** Whatever the first sections are called. */
const FIRST_HEADING = /^\s*[一二]\s*[、.．]/;

function linesBefore(items: readonly Item[]): string[] {
  const lines: string[] = [];
  for (const item of items.slice(0, 2_000)) {
    const text = textOf(item);
    if (FIRST_HEADING.test(text)) break;
    for (const line of linesOf(item)) lines.push(line);
  }
  return lines;
}

// The cells of a row are lines of their own: what stands beside a title is none of it.
function linesOf(item: Item): string[] {
  const isGrid = item.type === "row" && item.table.kind === "grid";
  const text = isGrid ? item.cells.map((cell) => cell.text).join("\n") : textOf(item);
  return text
    .slice(0, LONGEST)
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function textOf(item: Item): string {
  if (item.type === "text") return item.text;
  return item.type === "row" ? (item.raw ?? item.cells.map(({ text }) => text).join(" ")) : "";
}

function textAtBeginning(items: readonly Item[]): string {
  return items.slice(0, 400).map(textOf).join("").slice(0, 20_000);
}

function yearElsewhere(source: SourceDocument, text: string, period: Facts["period"]): number | undefined {
  const fromTitle = /(20\d{2})\s*年/.exec(source.title ?? "")?.[1];
  const year = fromTitle ?? period?.from.slice(0, 4) ?? mostFrequentYear(text);
  return year === undefined ? undefined : Number(year);
}

function mostFrequentYear(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, year = ""] of text.matchAll(/(?<!\d)(20\d{2})\s*年/g))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function published(source: SourceDocument, lines: readonly string[]): string | undefined {
  const said = lines.map(publishedDate).find((date) => date !== undefined);
  const below = source.items.slice(-30).map((item) => dateAlone(textOf(item)));
  return (
    said ??
    firstDate(source.publishedOn ?? "") ??
    lines.map(dateAlone).find((date) => date !== undefined) ??
    below.findLast((date) => date !== undefined)
  );
}

// A title may shorten the name that stands in full below the report: 青石县, 青石县人民政府.
function signature(items: readonly Item[], organ: string): string | undefined {
  const lines = items.slice(-30).map((item) => plain(textOf(item)));
  return lines.findLast(
    (line) => line.startsWith(organ) && /^(?:人民政府)(?:办公室|办公厅)?$/.test(line.slice(organ.length)),
  );
}

const OPENING =
  /20\d{2}年(?:度|以来)?[，,]?\s*([\p{Script=Han}]{2,18}?(?:人民政府|政府|委员会|局|厅|办公室|委|镇|乡|街道))(?:始终|以|坚持|认真|严格|深入|按照|紧紧|高度|全面|在|切实|积极|不断)/u;

function organOf(
  title: Title | undefined,
  source: SourceDocument,
  lines: readonly string[],
  text: string,
): string {
  if (title?.organ) return signature(source.items, title.organ) ?? title.organ;
  const stated = lines.map((line) => /来源\s*[:：]\s*([^\s:：]{2,40})/.exec(line)?.[1]).find((name) => name);
  const opening = OPENING.exec(text)?.[1];
  return source.organ ?? stated ?? (opening && !/^(?:我|本|全)/.test(opening) ? opening : "");
}
