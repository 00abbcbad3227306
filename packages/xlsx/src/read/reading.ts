import {
  cellAnnotated,
  cellBlank,
  cellBlankUncalculated,
  cellNotANumber,
  cellNotApplicable,
  find,
  unitInCell,
} from "@nianbao/findings";
import type { Finding, Lang } from "@nianbao/types";
import type { NumberCell, Words } from "../layout.ts";
import { put } from "../put.ts";
import { addressOf } from "../sheet/cell.ts";
import { type NumberFound, numberIn } from "./number.ts";
import type { SheetCell, SheetCells } from "./sheet.ts";
import type { Workbook } from "./workbook.ts";

/** A sheet that was found, under the name that it has in the file. */
export interface FoundSheet {
  readonly name: string;
  readonly cells: SheetCells;
}

/** A report in the making, and what was found on the way. */
export class Reading {
  readonly report: Record<string, unknown> = {};
  readonly findings: Finding[] = [];
  readonly lang: Lang;
  readonly #book: Workbook;

  constructor(book: Workbook, lang: Lang) {
    this.#book = book;
    this.lang = lang;
  }

  /** Puts a value in its place, in the objects that lead there. */
  put(path: string, value: unknown): void {
    put(this.report, path, value);
  }

  /** Reads a number into its place; what is not plainly one is found. */
  number(place: NumberCell, cell: SheetCell | undefined, sheet: FoundSheet): void {
    const found = numberIn(cell, place);
    this.put(place.path, "value" in found ? found.value : null);
    if (found.type !== "number") this.found(this.#aboutNumber(found, place, cell, sheet));
  }

  #aboutNumber(
    found: Exclude<NumberFound, { type: "number" }>,
    place: NumberCell,
    cell: SheetCell | undefined,
    sheet: FoundSheet,
  ): Finding {
    const label = this.say(place.label);
    const at = { cell: `${sheet.name}!${addressOf(place.row, place.column)}` };
    const actual = cell?.text ?? "";
    const shown = { label, actual, at: { ...at, text: actual } };
    switch (found.type) {
      case "blank":
        return find(cellBlank, place.path, { label, at }, this.lang);
      case "uncalculated":
        return find(cellBlankUncalculated, place.path, { label, at }, this.lang);
      case "not-applicable":
        return find(cellNotApplicable, place.path, shown, this.lang);
      case "no-number":
        return find(cellNotANumber, place.path, shown, this.lang);
      case "with-unit":
        return find(unitInCell, place.path, { ...shown, expected: found.value }, this.lang);
      case "with-remark":
        return find(cellAnnotated, place.path, { ...shown, expected: found.value }, this.lang);
    }
  }

  /** The text of a cell; a date that a program made of it is written as the form writes dates. */
  text(cell: SheetCell | undefined): string {
    if (cell?.number === undefined) return cell?.text ?? "";
    return (this.#book.isDate(cell.style) ? this.day(cell.number) : undefined) ?? cell.text;
  }

  /** The day of a cell that holds a date. */
  day(serial: number): string | undefined {
    return this.#book.day(serial);
  }

  say([zh, en]: Words): string {
    return this.lang === "en" ? en : zh;
  }

  found(finding: Finding): void {
    this.findings.push(finding);
  }
}

/** A label without white space, and with all characters at one width: two that mean the same are equal. */
export function labelKey(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/g, "");
}
