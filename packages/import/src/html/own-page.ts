import { pageDataMismatch } from "@nianbao/findings";
import { plainNumber } from "@nianbao/form/exact";
import { valueAt } from "@nianbao/form/pointer";
import type { Draft } from "@nianbao/types";
import type { Edition, FormIndex } from "../form-index.ts";
import { bookOf } from "../labels/book.ts";
import type { ImportOptions, ImportResult } from "../options.ts";
import { Notes, oneLine } from "../reading/notes.ts";
import { cellsOfRows } from "../tables/missing.ts";
import { readValue } from "../tables/value.ts";
import { readTags } from "./tags.ts";

/** The element in which a page that `@nianbao/html` made carries its report. */
const DATA_ID = "nianbao-report";
/** Elements that show a text of the report, and its place. */
const TEXTS: Readonly<Record<string, string>> = {
  "nianbao-title": "/title",
  "nianbao-organ-name": "/organ/name",
};

/**
 * Reads a page that carries its report as data. What it shows is compared with that: a page that was edited by hand is caught.
 *
 * @returns `undefined` when it carries none, or none that can be read
 */
export function readOwnPage(
  html: string,
  editions: readonly Edition[],
  options: ImportOptions,
): ImportResult | undefined {
  if (!html.includes(DATA_ID)) return undefined;
  const shown = shownById(html);
  const report = parse(shown.get(DATA_ID));
  const edition = editions.find(({ index }) => index.edition === valueAt(report, "/edition"));
  if (!edition) return undefined;
  const notes = new Notes(edition.labels, options.lang ?? "zh-CN");
  for (const [id, path] of Object.entries(TEXTS)) compareText(path, shown.get(id), report, notes);
  for (const path of cellsOf(edition.index)) compareCell(path, shown, report, notes);
  return { report: report as Draft, findings: notes.findings };
}

function parse(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

// The text of each element that shows a value, by its id; none of them holds another.
function shownById(html: string): Map<string, string> {
  const shown = new Map<string, string>();
  let current: { readonly id: string; readonly name: string } | undefined;
  readTags(html, {
    reads: new Set(["id"]),
    open: (name, attributes) => {
      const id = attributes.get("id");
      if (id === undefined || shown.has(id) || !isRead(name, id)) return;
      current = { id, name };
      shown.set(id, "");
    },
    close: (name) => {
      if (name === current?.name) current = undefined;
    },
    text: (text) => {
      if (current) shown.set(current.id, `${shown.get(current.id)}${text}`);
    },
  });
  return shown;
}

function isRead(tagName: string, id: string): boolean {
  return tagName === "td" || id === DATA_ID || Object.hasOwn(TEXTS, id);
}

/** Every number of the tables, and the units that they state. */
function cellsOf(index: FormIndex): string[] {
  return index.tables.flatMap((table) => [
    ...cellsOfRows(bookOf(table).leaves),
    ...Object.values(table.numbers).flatMap(({ statedIn }) => (statedIn === undefined ? [] : [statedIn])),
  ]);
}

function compareCell(path: string, shown: ReadonlyMap<string, string>, report: unknown, notes: Notes): void {
  const text = shown.get(path.slice(1).replaceAll("/", "-"));
  if (text === undefined) return;
  const value = valueAt(report, path);
  if (shows(text, value)) return;
  notes.add(pageDataMismatch, path, {
    expected: value ?? null,
    actual: oneLine(text),
    at: { text: oneLine(text) },
  });
}

function shows(text: string, value: unknown): boolean {
  const read = readValue(text);
  if (typeof value !== "number") return text.trim() === (value ?? "");
  return read.type === "number" && !read.remark ? read.number === value : text.trim() === plainNumber(value);
}

function compareText(path: string, text: string | undefined, report: unknown, notes: Notes): void {
  const value = valueAt(report, path);
  if (text === undefined || typeof value !== "string" || asShown(text) === asShown(value)) return;
  notes.add(pageDataMismatch, path, { expected: value, actual: oneLine(text), at: { text: oneLine(text) } });
}

// A page shows control characters as their pictures, cannot hold half a character, and does not tell one space from two.
function asShown(text: string): string {
  return text
    .replace(/(?![\t\n\f\r])[\p{Cc}\p{Cs}\u2400-\u241F\uFFFD]/gu, "\uFFFD")
    .replaceAll(/\s+/g, " ")
    .trim();
}
