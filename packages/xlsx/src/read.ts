import { layouts } from "./generated/index.ts";
import { type ReadOptions, type ReadResult, readWorkbook } from "./read-workbook.ts";

/**
 * Reads a report from a workbook of this package's layout, whoever saved it last. The cells are the data: what stands
 * there is read, and whatever is not plainly what the form wants is found. The result of a formula counts, not the formula.
 *
 * @throws {NianbaoXlsxError} when the bytes are no workbook that can be read
 * @example const { report, findings } = read(bytes);
 */
export function read(bytes: Uint8Array, options?: ReadOptions): ReadResult {
  return readWorkbook(layouts, bytes, options);
}
