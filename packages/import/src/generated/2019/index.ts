// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import { importGridsOf } from "../../import-grids.ts";
import { importReportOf } from "../../import-report.ts";
import type { Grid, ImportOptions, ImportResult } from "../../index.ts";
import { edition } from "./edition.ts";

export { NianbaoImportError } from "../../import-error.ts";

/** As `importReport` of the package, for this edition alone. */
export function importReport(source: string | Uint8Array, options?: ImportOptions): ImportResult {
  return importReportOf([edition], source, options);
}

/** As `importGrids` of the package, for this edition alone. */
export function importGrids(grids: readonly Grid[], options?: ImportOptions): ImportResult {
  return importGridsOf([edition], grids, options);
}
