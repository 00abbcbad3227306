import { find, labelWrong, rowMissing, rowUnknown, sectionMissing } from "@nianbao/findings";
import type { FigureGroup, FigureValue, NarrativeLayout, TextSheet } from "../layout.ts";
import { blocksOf, type SheetRow } from "../narrative/blocks.ts";
import { KIND, KINDS } from "../narrative/words.ts";
import { addressOf } from "../sheet/cell.ts";
import { type FoundSheet, labelKey, type Reading } from "./reading.ts";
import type { SheetCell } from "./sheet.ts";

const FIRST_TEXT = 3;

/** Reads a section of text: its narratives, then its figures. */
export function readText(sheet: TextSheet, found: FoundSheet | undefined, reading: Reading): void {
  if (!found) {
    for (const { path } of sheet.narratives) reading.put(path, []);
    reading.found(find(sectionMissing, sheet.path, { label: reading.say(sheet.label) }, reading.lang));
    return;
  }
  const headRow = headRowOf(found) ?? sheet.headRow;
  readNarratives(sheet.narratives, headRow, found, reading);
  for (const group of sheet.figures) readFigures(group, headRow, found, reading);
}

/** Reads the narratives that stand below each other from the row that names the columns. */
export function readNarratives(
  narratives: readonly NarrativeLayout[],
  headRow: number,
  found: FoundSheet,
  reading: Reading,
): void {
  const rows = narrativeRows(narratives, headRow, found, reading);
  for (const narrative of narratives) {
    const own = rows.get(narrative);
    if (!own) sayMissing(narrative, reading);
    const odd = (row: SheetRow) => sayOdd(row as PlacedRow, narrative, found, reading);
    reading.put(narrative.path, blocksOf(own ?? [], odd));
  }
}

/** The row that names the columns of the narratives. */
export function headRowOf({ cells }: FoundSheet): number | undefined {
  for (const row of cells.rows.keys())
    if (cells.cell(row, 1)?.text === "类型" && cells.cell(row, FIRST_TEXT)?.text === "内容") return row;
  return undefined;
}

interface PlacedRow extends SheetRow {
  readonly row: number;
}

// A row with a narrative's title begins it; what comes before the first title belongs to the first one without one.
function narrativeRows(
  narratives: readonly NarrativeLayout[],
  headRow: number,
  found: FoundSheet,
  reading: Reading,
): Map<NarrativeLayout, PlacedRow[]> {
  const rows = new Map<NarrativeLayout, PlacedRow[]>();
  const above: PlacedRow[] = [];
  let open: PlacedRow[] = above;
  for (const at of [...found.cells.rows.keys()].sort((a, b) => a - b)) {
    if (at <= headRow) continue;
    const row = placedRow(at, found.cells.rows.get(at) ?? [], reading);
    const title = row.cells.length === 0 && row.format === "" ? titled(row.kind, narratives) : undefined;
    if (title && !rows.has(title)) {
      open = [];
      rows.set(title, open);
    } else if (row.kind !== "" || row.format !== "" || row.cells.length > 0) open.push(row);
  }
  if (above.length > 0) takeAbove(above, narratives, rows, found, reading);
  return rows;
}

function takeAbove(
  above: readonly PlacedRow[],
  narratives: readonly NarrativeLayout[],
  rows: Map<NarrativeLayout, PlacedRow[]>,
  found: FoundSheet,
  reading: Reading,
): void {
  const [first] = narratives;
  if (first && !rows.has(first)) {
    rows.set(first, [...above]);
    sayMissing(first, reading);
    return;
  }
  const [row] = above;
  const actual = row ? row.cells.join("") || row.kind : "";
  const label = reading.say(first?.label ?? ["", ""]);
  const at = { cell: `${found.name}!${addressOf(row?.row ?? 1, 1)}`, text: actual };
  reading.found(find(rowUnknown, first?.path ?? "", { label, actual, at }, reading.lang));
}

function placedRow(row: number, cells: readonly SheetCell[], reading: Reading): PlacedRow {
  const texts: string[] = [];
  let [kind, format] = ["", ""];
  for (const cell of cells) {
    const text = reading.text(cell);
    if (cell.column === 1) kind = text.trim();
    else if (cell.column === 2) format = text.trim();
    else if (text !== "") {
      while (texts.length < cell.column - FIRST_TEXT) texts.push("");
      texts[cell.column - FIRST_TEXT] = text;
    }
  }
  return { row, kind, format, cells: texts };
}

function titled(text: string, narratives: readonly NarrativeLayout[]): NarrativeLayout | undefined {
  if (text === "" || KINDS.includes(text)) return undefined;
  return narratives.find(({ title }) => labelKey(title) === labelKey(text));
}

function sayMissing({ path, label }: NarrativeLayout, reading: Reading): void {
  reading.found(find(sectionMissing, path, { label: reading.say(label) }, reading.lang));
}

function sayOdd(
  { kind, row }: PlacedRow,
  narrative: NarrativeLayout,
  found: FoundSheet,
  reading: Reading,
): void {
  const details = {
    label: reading.say(narrative.label),
    expected: KIND.paragraph,
    actual: kind,
    at: { cell: `${found.name}!${addressOf(row, 1)}`, text: kind },
  };
  reading.found(find(labelWrong, narrative.path, details, reading.lang));
}

// A group whose numbers are all blank is one that the report does not have.
function readFigures(group: FigureGroup, headRow: number, found: FoundSheet, reading: Reading): void {
  const cells = group.values.map((value) => ({ value, row: rowOf(value, headRow, found) }));
  const filled = cells.some(
    ({ value, row }) => row !== undefined && hasText(found.cells.cell(row, value.column)),
  );
  if (!filled) return;
  for (const { value, row } of cells) {
    if (row === undefined) {
      reading.put(value.path, null);
      reading.found(find(rowMissing, value.path, { label: reading.say(value.label) }, reading.lang));
    } else reading.number({ ...value, row }, found.cells.cell(row, value.column), found);
  }
}

function rowOf({ row, text }: FigureValue, headRow: number, { cells }: FoundSheet): number | undefined {
  const key = labelKey(text);
  const isIt = (at: number): boolean => labelKey(cells.cell(at, 1)?.text ?? "") === key;
  return isIt(row) ? row : [...cells.rows.keys()].find((at) => at < headRow && isIt(at));
}

function hasText(cell: SheetCell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== "";
}
