/**
 * What went wrong, for programs:
 * - `unknown-edition`: the report to write names an edition that is not known
 * - `newer-version`: the report to write is of a newer schema version, what that holds besides would be lost
 * - `bad-block`: a narrative of the report to write holds something that is no block
 * - `table-too-large`: a table to write has more rows, columns or text in a cell than a sheet can have
 * - `not-a-zip`, `not-a-workbook`: the bytes are no Excel workbook (.xlsx)
 * - `old-format`: a workbook in the format of Excel 97 to 2003 (.xls)
 * - `encrypted`: the workbook asks for a password
 * - `damaged`: cut off, or not well-formed inside
 * - `too-large`: it unfolds to more than a report can need
 */
export type XlsxErrorCode =
  | "unknown-edition"
  | "newer-version"
  | "bad-block"
  | "table-too-large"
  | "not-a-zip"
  | "not-a-workbook"
  | "old-format"
  | "encrypted"
  | "damaged"
  | "too-large";

/** A caller's mistake, or bytes that cannot be read at all. What is wrong with a report is said in findings instead. */
export class NianbaoXlsxError extends Error {
  override readonly name = "NianbaoXlsxError";
  readonly code: XlsxErrorCode;

  constructor(code: XlsxErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
