// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import type { Draft, Report2019 } from "@nianbao/types";
import { type ReadOptions, type ReadResult, readWorkbook } from "../../read-workbook.ts";
import { type WriteOptions, writeBlank, writeWorkbook } from "../../write-workbook.ts";
import { layout } from "./layout.ts";

export { layout } from "./layout.ts";

/** As `write` of the package, for this edition alone. */
export function write(report: Report2019 | Draft<Report2019>, options?: WriteOptions): Promise<Uint8Array> {
  return writeWorkbook(layout, report, options);
}

/** As `blank` of the package, for this edition alone. */
export function blank(options?: WriteOptions): Promise<Uint8Array> {
  return writeBlank(layout, options);
}

/** As `read` of the package, for this edition alone. */
export function read(bytes: Uint8Array, options?: ReadOptions): ReadResult<Draft<Report2019>> {
  return readWorkbook([layout], bytes, options) as ReadResult<Draft<Report2019>>;
}
