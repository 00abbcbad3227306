import { plainNumber } from "@nianbao/form/exact";
import { bySize } from "../narrative/split.ts";
import { encodeText } from "../xml/text.ts";
import { type StyleName, style } from "./styles.ts";

/** `A1`, of a row and column counted from 1. */
export function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${row}`;
}

/** `A`, `Z`, `AA`: a column counted from 1. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : lettersOf(Math.floor((column - 1) / 26)) + last;
}

/** The address of a place. */
export function placeAddress({ row, column }: { readonly row: number; readonly column: number }): string {
  return addressOf(row, column);
}

/** `A1:C1`, or `A1` alone. */
export function rangeOf(row: number, column: number, rowspan: number, colspan: number): string {
  const first = addressOf(row, column);
  return rowspan * colspan === 1 ? first : `${first}:${addressOf(row + rowspan - 1, column + colspan - 1)}`;
}

/** A cell without a value. */
export function emptyCell(at: string, name: StyleName): string {
  return `<c r="${at}" s="${style[name]}"/>`;
}

/** A cell of text: never a formula, whatever it begins with. */
export function textCell(at: string, name: StyleName, text: string): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : "";
  return `<c r="${at}" s="${style[name]}" t="inlineStr"><is><t${space}>${encodeText(text)}</t></is></c>`;
}

/** A cell of text that people edit: what looks like a formula stays text when it is edited, too. */
export function editableCell(at: string, name: StyleName, quoted: StyleName, text: string): string {
  return textCell(at, looksLikeFormula(text) ? quoted : name, text);
}

/** Whether text would be taken for a formula when it is typed into a cell. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@']/.test(text);
}

/** A cell for a number; a blank has no value, and what is no number stands as text, so that it is not lost. */
export function numberCell(at: string, name: StyleName, value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value))
    return `<c r="${at}" s="${style[name]}"><v>${plainNumber(value)}</v></c>`;
  if (value === null || value === undefined) return emptyCell(at, name);
  return textCell(at, name, typeof value === "object" ? "{…}" : (bySize(String(value))[0] as string));
}

/** A cell with a formula and its result; `null` is a formula that shows nothing. */
export function formulaCell(
  at: string,
  name: StyleName,
  formula: string,
  result: number | string | null,
): string {
  const f = `<f>${encodeText(formula)}</f>`;
  if (typeof result === "number")
    return `<c r="${at}" s="${style[name]}">${f}<v>${plainNumber(result)}</v></c>`;
  return `<c r="${at}" s="${style[name]}" t="str">${f}<v>${encodeText(result ?? "")}</v></c>`;
}

/** What is around the cells of a row. */
export type RowTags = readonly [open: string, close: string];

/** A row of the form: it keeps its height. */
export function formRow(row: number, height: number): RowTags {
  return [`<row r="${row}" ht="${height}" customHeight="1">`, "</row>"];
}

/** A row that grows with what is filled in. */
export function growingRow(row: number, height: number): RowTags {
  return [`<row r="${row}" ht="${height}">`, "</row>"];
}

/** A row of people's own: it grows, and all of it may be edited, without which it could not be deleted. */
export function openRow(row: number, height: number): RowTags {
  return [`<row r="${row}" s="${style.open}" customFormat="1" ht="${height}">`, "</row>"];
}
