import {
  find,
  labelVariant,
  labelWrong,
  labelWrongOtherMeaning,
  rowMissing,
  rowUnknown,
  tableMissing,
} from "@nianbao/findings";
import type { LabelCell, TableSheet, UnitCell, ValueCell } from "../layout.ts";
import { addressOf } from "../sheet/cell.ts";
import { type FoundSheet, labelKey, type Reading } from "./reading.ts";
import { mapRows } from "./rows.ts";

/** Reads a table: each number from the cell that its row and column labels lead to. */
export function readTable(sheet: TableSheet, found: FoundSheet | undefined, reading: Reading): void {
  const rows = found ? mapRows(sheet, found.cells) : undefined;
  if (!found || !rows || rows.known === 0) {
    missing(sheet, reading);
    return;
  }
  const table = new TableReader(sheet, found, rows.rows, reading);
  const doubtful = table.checkLabels();
  for (const row of rows.others) table.unknownRow(row);
  for (const value of sheet.values) table.value(value, doubtful);
  for (const unit of sheet.units) table.unit(unit);
}

/** Whether a sheet holds that table; used to tell editions apart. */
export function knownRows(sheet: TableSheet, found: FoundSheet): number {
  return mapRows(sheet, found.cells).known;
}

function missing(sheet: TableSheet, reading: Reading): void {
  for (const { path } of [...sheet.values, ...sheet.units]) reading.put(path, null);
  reading.found(find(tableMissing, sheet.path, { label: reading.say(sheet.label) }, reading.lang));
}

class TableReader {
  readonly #sheet: TableSheet;
  readonly #found: FoundSheet;
  readonly #rows: ReadonlyMap<number, number>;
  readonly #reading: Reading;
  /** Rows of the form that are not on the sheet. */
  readonly #missing = new Set<number>();

  constructor(sheet: TableSheet, found: FoundSheet, rows: ReadonlyMap<number, number>, reading: Reading) {
    this.#sheet = sheet;
    this.#found = found;
    this.#rows = rows;
    this.#reading = reading;
  }

  /** Compares every label; gives the indexes of those that mean something else, whose numbers are not read. */
  checkLabels(): ReadonlySet<number> {
    const doubtful = new Set<number>();
    for (const [index, label] of this.#sheet.labels.entries()) {
      const text = this.#textAt(label);
      if (text === label.text) continue;
      if (this.#isRowMissing(label)) this.#missingRow(label);
      else if (this.#otherLabel(label, text ?? "")) doubtful.add(index);
    }
    return doubtful;
  }

  unknownRow(row: number): void {
    const cells = this.#found.cells.rows.get(row) ?? [];
    if (!cells.some(({ column, text }) => column > this.#sheet.labelColumns && text.trim() !== "")) return;
    const { path, label } = this.#sheet;
    const { say, lang } = this.#sayings();
    const actual = cells.find(({ text }) => text.trim() !== "")?.text ?? "";
    const at = { cell: this.#address(row, 1), text: actual };
    this.#reading.found(find(rowUnknown, path, { label: say(label), actual, at }, lang));
  }

  value(value: ValueCell, doubtful: ReadonlySet<number>): void {
    const row = this.#rows.get(value.row);
    const unread = this.#missing.has(value.row) || value.headers.some((index) => doubtful.has(index));
    if (row === undefined || unread) this.#reading.put(value.path, null);
    else this.#reading.number({ ...value, row }, this.#found.cells.cell(row, value.column), this.#found);
  }

  unit(unit: UnitCell): void {
    const row = this.#rows.get(unit.row);
    const cell = row === undefined ? undefined : this.#found.cells.cell(row, unit.column);
    const text = cell?.text.trim() ?? "";
    this.#reading.put(unit.path, text === "" ? null : text);
  }

  // A row without any of its labels is gone.
  #isRowMissing({ role, row }: LabelCell): boolean {
    return role === "row" && this.#rowLabels(row).every((label) => (this.#textAt(label) ?? "") === "");
  }

  #missingRow({ row }: LabelCell): void {
    const label = this.#rowLabels(row).at(-1);
    if (!label || this.#missing.has(row)) return;
    this.#missing.add(row);
    const { lang } = this.#sayings();
    this.#reading.found(find(rowMissing, label.path, { label: this.#nameOf(label) }, lang));
  }

  #rowLabels(row: number): LabelCell[] {
    return this.#sheet.labels.filter((label) => label.row === row);
  }

  /** Tells of a label that is not that of the form; whether it means something else. */
  #otherLabel(label: LabelCell, actual: string): boolean {
    const { lang } = this.#sayings();
    const details = {
      label: this.#nameOf(label),
      expected: label.text,
      actual,
      at: { cell: this.#address(this.#rows.get(label.row) ?? label.row, label.column), text: actual },
    };
    const key = labelKey(actual);
    if (key === labelKey(label.text)) {
      this.#reading.found(find(labelVariant, label.path, details, lang));
      return false;
    }
    const other = this.#sheet.labels.some((one) => one.role === label.role && labelKey(one.text) === key);
    const entry = other ? labelWrongOtherMeaning : labelWrong;
    this.#reading.found(find(entry, label.path, details, lang));
    return other;
  }

  #textAt(label: LabelCell): string | undefined {
    const row = this.#rows.get(label.row);
    return row === undefined ? undefined : this.#found.cells.cell(row, label.column)?.text;
  }

  #nameOf({ text, en }: LabelCell): string {
    const { say } = this.#sayings();
    const [zh, english] = this.#sheet.label;
    return say([`${zh} / ${text}`, `${english} / ${en}`]);
  }

  #address(row: number, column: number): string {
    return `${this.#found.name}!${addressOf(row, column)}`;
  }

  #sayings(): Pick<Reading, "say" | "lang"> {
    const reading = this.#reading;
    return { say: (words) => reading.say(words), lang: reading.lang };
  }
}
