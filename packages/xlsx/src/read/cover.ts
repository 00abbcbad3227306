import {
  cellNotANumber,
  excerpt,
  find,
  rowMissing,
  rowUnknownCover,
  sectionMissing,
} from "@nianbao/findings";
import { valueAt } from "@nianbao/form/pointer";
import type { CoverField, Layout } from "../layout.ts";
import { addressOf } from "../sheet/cell.ts";
import { VALUE_COLUMN } from "../sheet/top.ts";
import { tokenFor } from "../words.ts";
import { headRowOf, readNarratives } from "./narrative.ts";
import { type FoundSheet, labelKey, type Reading } from "./reading.ts";
import type { SheetCell } from "./sheet.ts";

/** Reads the cover: what the report says about itself, then the narratives before its first section. */
export function readCover({ cover, title }: Layout, found: FoundSheet | undefined, reading: Reading): void {
  if (!found) {
    for (const field of cover.fields) putBlank(field, reading);
    for (const { path } of cover.narratives) reading.put(path, []);
    reading.found(find(sectionMissing, "", { label: title }, reading.lang));
  } else {
    const rows = new Map([...found.cells.rows.keys()].map((row) => [labelKey(textAt(found, row, 1)), row]));
    for (const field of cover.fields) readField(field, found, rows.get(labelKey(field.text)), reading);
    const headRow = headRowOf(found) ?? (cover.fields.at(-1)?.row ?? 0) + 2;
    sayUnknown(cover.fields, { title, headRow, found }, reading);
    readNarratives(cover.narratives, headRow, found, reading);
  }
  fillIn(cover.fields, reading);
}

/** What the cover says in a field, `""` when it does not. */
export function coverText(layout: Layout, path: string, found: FoundSheet): string {
  const field = layout.cover.fields.find((one) => one.path === path);
  const key = field ? labelKey(field.text) : undefined;
  for (const row of found.cells.rows.keys())
    if (labelKey(textAt(found, row, 1)) === key) return textAt(found, row, VALUE_COLUMN).trim();
  return "";
}

function readField(field: CoverField, found: FoundSheet, row: number | undefined, reading: Reading): void {
  if (row === undefined) {
    putBlank(field, reading);
    reading.found(find(rowMissing, field.path, { label: reading.say(field.label) }, reading.lang));
    return;
  }
  const cells = (found.cells.rows.get(row) ?? []).filter(({ column }) => column >= VALUE_COLUMN);
  const [first] = cells;
  const value = first ? textOf(field, cells, reading) : "";
  // A text that was left empty on purpose is not the same as none.
  const blank = value === "" && (field.type !== "text" || first?.type !== "text");
  if (field.type === "integer") readInteger(field, first, found, reading);
  else if (blank) putBlank(field, reading);
  else reading.put(field.path, value);
}

// A value beside a label that is none of the form's: lost, unless it is told.
function sayUnknown(
  fields: readonly CoverField[],
  { title, headRow, found }: { title: string; headRow: number; found: FoundSheet },
  reading: Reading,
): void {
  const known = new Set(fields.map(({ text }) => labelKey(text)));
  for (const row of found.cells.rows.keys()) {
    const actual = textAt(found, row, 1).trim();
    const value = textAt(found, row, VALUE_COLUMN).trim();
    if (row >= headRow || actual === "" || value === "" || known.has(labelKey(actual))) continue;
    const at = { cell: `${found.name}!${addressOf(row, VALUE_COLUMN)}`, text: value };
    reading.found(find(rowUnknownCover, "", { label: title, actual: excerpt(actual), at }, reading.lang));
  }
}

function textOf(field: CoverField, cells: readonly SheetCell[], reading: Reading): string {
  const [first] = cells as [SheetCell];
  if (field.type === "date" && first.number !== undefined) return reading.day(first.number) ?? first.text;
  const text = cells.map((cell) => reading.text(cell)).join("");
  if (field.type === "choice") return tokenFor(text.trim());
  return field.type === "text" ? text : text.trim();
}

function readInteger(
  field: CoverField,
  cell: SheetCell | undefined,
  found: FoundSheet,
  reading: Reading,
): void {
  const text = cell?.text.trim() ?? "";
  const value = /^-?\d{1,15}$/.test(text) ? Number(text) : null;
  reading.put(field.path, value);
  if (value !== null || text === "") return;
  const at = { cell: `${found.name}!${addressOf(cell?.row ?? field.row, VALUE_COLUMN)}`, text };
  const details = { label: reading.say(field.label), actual: text, at };
  reading.found(find(cellNotANumber, field.path, details, reading.lang));
}

// What may be left out is; what must be there is empty.
function putBlank(field: CoverField, reading: Reading): void {
  if (field.optional) return;
  if (field.within === undefined) reading.put(field.path, field.type === "integer" ? null : "");
}

// What is the same in every report of the layout is known without the cover.
function fillIn(fields: readonly CoverField[], reading: Reading): void {
  for (const { path, value } of fields)
    if (value !== undefined && valueAt(reading.report, path) === "") reading.put(path, value);
}

function textAt({ cells }: FoundSheet, row: number, column: number): string {
  return cells.cell(row, column)?.text ?? "";
}
