import { plainNumber } from "@nianbao/form/exact";
import type { Draft } from "@nianbao/types";
import { type TidyOptions, type TidyRow, tidy, tidyColumns } from "./tidy.ts";

export interface CsvOptions extends TidyOptions {
  /** A byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
  /**
   * What becomes of text that a spreadsheet would take for a formula: an apostrophe is put before it, or it stays as it is
   * for programs that read the file.
   */
  readonly formulas?: "escape" | "keep";
}

/**
 * Reports as one tidy table in CSV (RFC 4180): a header line, then a line a number. Piece by piece, a piece a report, so that
 * any number of reports can be written; the header comes with the first, so that a first one that is bad leaves nothing behind.
 *
 * @throws {NianbaoReportsError} when one is no report, or of an unknown edition
 * @example
 * const csv = [...tidyCsv(reports, { bom: true })].join("");
 */
export function* tidyCsv(reports: Iterable<Draft>, options: CsvOptions = {}): Generator<string, void> {
  let header = csvHeader(options);
  for (const report of reports) {
    yield header + csvOf(report, options);
    header = "";
  }
  if (header !== "") yield header;
}

/** {@link tidyCsv} for reports that come one by one. */
export async function* tidyCsvFrom(
  reports: AsyncIterable<Draft> | Iterable<Draft>,
  options: CsvOptions = {},
): AsyncGenerator<string, void> {
  let header = csvHeader(options);
  for await (const report of reports) {
    yield header + csvOf(report, options);
    header = "";
  }
  if (header !== "") yield header;
}

/**
 * One line of CSV (RFC 4180) with its line end, for tables of other kinds: `null` is an empty field.
 *
 * @example csvLine(["某市教育局", 12, null, "=1+1"]); // "某市教育局,12,,'=1+1\r\n"
 */
export function csvLine(
  values: readonly (string | number | boolean | null)[],
  options: Pick<CsvOptions, "formulas"> = {},
): string {
  return `${values.map((value) => field(value, options)).join(",")}\r\n`;
}

function csvHeader({ bom }: CsvOptions): string {
  return `${bom ? "\uFEFF" : ""}${csvLine(tidyColumns)}`;
}

function csvOf(report: Draft, options: CsvOptions): string {
  return tidy(report, options)
    .map((row) =>
      csvLine(
        tidyColumns.map((column) => row[column]),
        options,
      ),
    )
    .join("");
}

function field(value: TidyRow[keyof TidyRow], { formulas }: CsvOptions): string {
  if (value === null) return "";
  if (typeof value === "number") return plainNumber(value);
  if (typeof value === "boolean") return String(value);
  const text = formulas === "keep" ? value : harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// A spreadsheet takes what begins with one of these for a formula, also behind spaces and in full width.
function harmless(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
