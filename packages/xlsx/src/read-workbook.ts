import { excerpt, find, notAReport, rowUnknownSheet, unsupportedEdition } from "@nianbao/findings";
import type { Draft, Finding, Lang } from "@nianbao/types";
import type { Layout } from "./layout.ts";
import { coverText, readCover } from "./read/cover.ts";
import { readText } from "./read/narrative.ts";
import { type FoundSheet, labelKey, Reading } from "./read/reading.ts";
import { knownRows, readTable } from "./read/table.ts";
import { openWorkbook, type Workbook } from "./read/workbook.ts";

export interface ReadOptions {
  /** The language of the findings; Chinese when not given. */
  readonly lang?: Lang;
}

export interface ReadResult<D = Draft> {
  /** What stands in the cells, blanks as `null`; `null` itself when the workbook holds no report of this layout. */
  readonly report: D | null;
  readonly findings: readonly Finding[];
}

/** Reads a report of one of some editions. */
export function readWorkbook(
  known: readonly Layout[],
  bytes: Uint8Array,
  { lang = "zh-CN" }: ReadOptions = {},
): ReadResult {
  const book = openWorkbook(bytes);
  const sheets = new Sheets(book);
  const chosen = chooseLayout(known, sheets);
  if (chosen.type === "none") return refusal(find(notAReport, "", { label: "" }, lang));
  if (chosen.type === "unknown") {
    const details = { label: "", expected: known.map(({ edition }) => edition), actual: chosen.edition };
    return refusal(find(unsupportedEdition, "/edition", details, lang));
  }
  return readLayout(chosen.layout, sheets, new Reading(book, lang));
}

function readLayout(layout: Layout, sheets: Sheets, reading: Reading): ReadResult {
  const cover = sheets.named(layout.cover.sheet);
  const read = new Set([cover]);
  readCover(layout, cover, reading);
  for (const section of layout.sections) {
    const found = sheets.named(section.sheet) ?? sheets.headed(section.heading);
    read.add(found);
    if (section.kind === "table") readTable(section, found, reading);
    else readText(section, found, reading);
  }
  for (const sheet of sheets.all()) if (!read.has(sheet)) sayUnknown(sheet, layout, reading);
  return { report: reading.report as unknown as Draft, findings: reading.findings };
}

// What stands on a sheet of someone's own, or of a profile that this layout does not know, is lost, unless it is told.
function sayUnknown({ name, cells }: FoundSheet, { title }: Layout, reading: Reading): void {
  if (cells.rows.size === 0) return;
  const details = { label: title, actual: excerpt(name), at: { text: name } };
  reading.found(find(rowUnknownSheet, "", details, reading.lang));
}

function refusal(finding: Finding): ReadResult {
  return { report: null, findings: [finding] };
}

type Choice =
  | { readonly type: "layout"; readonly layout: Layout }
  | { readonly type: "unknown"; readonly edition: string }
  | { readonly type: "none" };

// The cover says which edition it is; without one, the labels of the tables tell.
function chooseLayout(known: readonly Layout[], sheets: Sheets): Choice {
  const [any] = known;
  const cover = any && sheets.named(any.cover.sheet);
  const edition = cover ? coverText(any, "/edition", cover) : "";
  const stated = known.find((layout) => layout.edition === edition);
  if (stated) return { type: "layout", layout: stated };
  const [best] = known
    .map((layout) => ({ layout, rows: rowsKnown(layout, sheets) }))
    .sort((a, b) => b.rows - a.rows);
  if (!best || best.rows === 0) return { type: "none" };
  return edition === "" ? { type: "layout", layout: best.layout } : { type: "unknown", edition };
}

function rowsKnown(layout: Layout, sheets: Sheets): number {
  let rows = 0;
  for (const section of layout.sections) {
    const found = section.kind === "table" ? sheets.named(section.sheet) : undefined;
    if (found && section.kind === "table") rows += knownRows(section, found);
  }
  return rows;
}

/** The sheets of a workbook, each read once. */
class Sheets {
  readonly #book: Workbook;
  readonly #found = new Map<string, FoundSheet>();

  constructor(book: Workbook) {
    this.#book = book;
  }

  named(name: string): FoundSheet | undefined {
    const sheet = this.#book.sheets.find((one) => one.name.trim() === name);
    return sheet && this.#read(sheet);
  }

  /** For a sheet that was given another name. */
  headed(heading: string): FoundSheet | undefined {
    const key = labelKey(heading);
    return this.all().find(({ cells }) => labelKey(cells.cell(1, 1)?.text ?? "") === key);
  }

  all(): FoundSheet[] {
    return this.#book.sheets.map((sheet) => this.#read(sheet));
  }

  #read(sheet: Workbook["sheets"][number]): FoundSheet {
    const known = this.#found.get(sheet.name);
    if (known) return known;
    const found = { name: sheet.name, cells: sheet.read({ merges: false }) };
    this.#found.set(sheet.name, found);
    return found;
  }
}
