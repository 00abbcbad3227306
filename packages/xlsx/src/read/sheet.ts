import { parseXml } from "../xml/parse.ts";
import { decodeText } from "../xml/text.ts";
import { tooLarge } from "../zip/open.ts";

/** A cell with something in it. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly type: "number" | "text" | "boolean" | "error";
  /** What it shows, numbers written out. */
  readonly text: string;
  readonly number?: number;
  /** A formula gave it. */
  readonly formula?: true;
  /** A formula whose result was not saved. */
  readonly uncalculated?: true;
  /** Index of its format. */
  readonly style: number;
}

/** The cells of a sheet, by place. */
export interface SheetCells {
  /** Row and column are counted from 1. */
  cell(row: number, column: number): SheetCell | undefined;
  /** In the order of rows, then columns. */
  readonly rows: ReadonlyMap<number, readonly SheetCell[]>;
  readonly merges: readonly string[];
}

const MOST_CELLS = 400_000;
const WIDTH = 16_384;

/** Reads the cells of a sheet; ranges of merged cells only when asked for, as they stand at its end. */
export function readSheet(bytes: Uint8Array, strings: readonly string[], withMerges: boolean): SheetCells {
  const reader = new SheetReader(strings, withMerges);
  parseXml(bytes, reader);
  const { cells, rows, merges } = reader;
  return { cell: (row, column) => cells.get(row * WIDTH + column), rows, merges };
}

class SheetReader {
  readonly cells = new Map<number, SheetCell>();
  readonly rows = new Map<number, SheetCell[]>();
  readonly merges: string[] = [];
  done = false;
  readonly #strings: readonly string[];
  readonly #withMerges: boolean;
  #row = 0;
  #column = 0;
  #type = "";
  #style = 0;
  #formula = false;
  #value: string | undefined;
  #collect = false;
  #phonetic = false;

  constructor(strings: readonly string[], withMerges: boolean) {
    this.#strings = strings;
    this.#withMerges = withMerges;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case "row":
        this.#row = attributes["r"] === undefined ? this.#row + 1 : Number(attributes["r"]);
        this.#column = 0;
        break;
      case "c":
        this.#openCell(attributes);
        break;
      case "f":
        this.#formula = true;
        break;
      case "rPh":
        this.#phonetic = true;
        break;
      case "v":
      case "t":
        this.#collect = !this.#phonetic;
        break;
      case "mergeCell":
        this.merges.push(attributes["ref"] ?? "");
        break;
    }
  }

  text(text: string): void {
    if (this.#collect) this.#value = (this.#value ?? "") + text;
  }

  close(name: string): void {
    switch (name) {
      case "c":
        this.#closeCell();
        break;
      case "rPh":
        this.#phonetic = false;
        break;
      case "v":
      case "t":
        // An empty element is an empty text, not a blank cell.
        if (this.#collect) this.#value ??= "";
        this.#collect = false;
        break;
      case "sheetData":
        this.done = !this.#withMerges;
        break;
      case "mergeCells":
        this.done = true;
        break;
    }
  }

  #openCell({ r, t, s }: Readonly<Record<string, string>>): void {
    const place = r === undefined ? undefined : placeOf(r);
    this.#column = place?.column ?? this.#column + 1;
    if (place) this.#row = place.row;
    this.#type = t ?? "n";
    this.#style = s === undefined ? 0 : Number(s);
    this.#formula = false;
    this.#value = undefined;
  }

  #closeCell(): void {
    const content = this.#content();
    if (!content) return;
    if (this.cells.size >= MOST_CELLS) throw tooLarge();
    const cell: SheetCell = {
      row: this.#row,
      column: this.#column,
      style: this.#style,
      ...content,
      ...(this.#formula ? { formula: true } : {}),
    };
    this.cells.set(this.#row * WIDTH + this.#column, cell);
    const row = this.rows.get(this.#row);
    if (row) row.push(cell);
    else this.rows.set(this.#row, [cell]);
  }

  #content(): Pick<SheetCell, "type" | "text" | "number" | "uncalculated"> | undefined {
    const value = this.#value;
    if (value === undefined || (value === "" && this.#type === "n"))
      return this.#formula ? { type: "text", text: "", uncalculated: true } : undefined;
    switch (this.#type) {
      case "s":
        return { type: "text", text: this.#strings[Number(value)] ?? "" };
      case "b":
        return { type: "boolean", text: value === "1" ? "TRUE" : "FALSE" };
      case "e":
        return { type: "error", text: value };
      case "n":
        return numberContent(value);
      case "d":
        return { type: "text", text: value.replace(/T00:00:00(\.0+)?Z?$/, "") };
      default:
        return { type: "text", text: decodeText(value) };
    }
  }
}

function numberContent(value: string): Pick<SheetCell, "type" | "text" | "number"> {
  const number = Number(value);
  return Number.isFinite(number)
    ? { type: "number", text: String(number), number }
    : { type: "text", text: value };
}

/** The row and column of `AB12`. */
export function placeOf(address: string): { row: number; column: number } | undefined {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(address.slice(at));
  return column > 0 && column <= WIDTH && Number.isSafeInteger(row) && row > 0 ? { row, column } : undefined;
}
