export { type ImportErrorCode, NianbaoImportError } from "./import-error.ts";
export { type Grid, type GridCell, type GridRow, importGrids } from "./import-grids.ts";
export { importReport } from "./import-report.ts";
export type { ImportOptions, ImportResult } from "./options.ts";
