import {
  cellAnnotated,
  cellNotANumber,
  cellNotANumberConflict,
  cellNotANumberCutOff,
  unitInCell,
} from "@nianbao/findings";
import type { SourceCell } from "../document.ts";
import type { NumberIndex, TableIndex } from "../form-index.ts";
import { type Notes, oneLine, placeOf } from "../reading/notes.ts";
import type { Gap } from "./reading.ts";
import { isBlank, type Token } from "./tokens.ts";
import { inUnit } from "./unit.ts";

/** Takes numbers into a table, and says what else stands in their cells. */
export class Numbers {
  readonly numbers: Map<string, number> = new Map();
  readonly units: Map<string, string> = new Map();
  readonly gaps: Gap[] = [];
  /** Places that have been read, with what stood there. */
  readonly #seen = new Map<string, Token | undefined>();
  readonly #refused = new Set<string>();
  readonly #table: TableIndex;
  readonly #notes: Notes;

  constructor(table: TableIndex, notes: Notes) {
    this.#table = table;
    this.#notes = notes;
  }

  /** Whether a place has been read already, or its number refused. */
  has(path: string): boolean {
    return this.#seen.has(path) || this.#refused.has(path);
  }

  /** Leaves places without a number; why is said elsewhere. */
  refuse(paths: readonly string[]): void {
    for (const path of paths) this.#refused.add(path);
  }

  /**
   * Reads one cell.
   *
   * @param headerUnit - the unit that the column's header states
   * @param cutShort - the source breaks off in this row
   */
  take(path: string, token: Token | undefined, headerUnit: string | undefined, cutShort = false): void {
    if (this.#seen.has(path)) {
      this.#again(path, token);
      return;
    }
    this.#seen.set(path, token);
    const index = this.#table.numbers[path];
    if (!token || isBlank(token))
      this.gaps.push({ kind: "blank", path, cells: [path], ...(token ? { found: token.cell } : {}) });
    else if (cutShort && mayBeCutOff(token)) this.#refuse(cellNotANumberCutOff, path, token);
    else this.#number(path, token, index);
    if (index?.statedIn !== undefined) this.#unit(token, index, headerUnit);
  }

  #number(path: string, token: Token, index: NumberIndex | undefined): void {
    const { value, cell } = token;
    if (value.type === "sign") this.gaps.push({ kind: "sign", path, cells: [path], found: cell });
    else if (value.type !== "number") this.#refuse(cellNotANumber, path, token);
    else {
      const number =
        index?.unit !== undefined && value.unit ? inUnit(value.number, value.unit, index.unit) : value.number;
      if (number === undefined) {
        this.#refuse(cellNotANumber, path, token);
        return;
      }
      this.numbers.set(path, number);
      if (value.remark) this.#noteBeside(cellAnnotated, path, number, cell);
      if (value.unit && !value.apart) this.#noteBeside(unitInCell, path, number, cell);
    }
  }

  // More than the number stands in its cell.
  #noteBeside(
    entry: typeof cellAnnotated | typeof unitInCell,
    path: string,
    expected: number,
    cell: SourceCell,
  ): void {
    this.#notes.add(entry, path, { expected, actual: oneLine(cell.text), at: placeOf(cell) });
  }

  #refuse(entry: typeof cellNotANumber | typeof cellNotANumberCutOff, path: string, { cell }: Token): void {
    this.#notes.add(entry, path, { actual: oneLine(cell.text), at: placeOf(cell) });
  }

  #unit(token: Token | undefined, index: NumberIndex, headerUnit: string | undefined): void {
    const value = token?.value;
    const inCell = value?.type === "number" || value?.type === "blank" ? value.unit : undefined;
    const unit = index.units?.find((one) => one === (inCell ?? headerUnit));
    const statedIn = index.statedIn as string;
    if (unit !== undefined) this.units.set(statedIn, unit);
    else
      this.gaps.push({
        kind: "blank",
        path: statedIn,
        cells: [statedIn],
        ...(token ? { found: token.cell } : {}),
      });
  }

  // The same place twice: nothing is said where it holds the same, or nothing.
  #again(path: string, token: Token | undefined): void {
    const before = this.#seen.get(path);
    if (!token || isBlank(token)) return;
    if (!before || isBlank(before)) {
      this.#seen.delete(path);
      this.gaps.splice(0, this.gaps.length, ...this.gaps.filter((gap) => gap.path !== path));
      this.take(path, token, undefined);
    } else if (before.cell.text.trim() !== token.cell.text.trim()) {
      this.numbers.delete(path);
      const actual = oneLine(`${before.cell.text} / ${token.cell.text}`);
      this.#notes.add(cellNotANumberConflict, path, { actual, at: placeOf(token.cell) });
    }
  }
}

// A 0 cannot be the beginning of another number.
function mayBeCutOff({ cell, value }: Token): boolean {
  return cell.final === "open" && !(value.type === "number" && value.number === 0);
}
