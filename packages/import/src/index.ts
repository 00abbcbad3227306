export { type ImportErrorCode, NianbaoImportError } from "./import-error.ts";
export { importReport } from "./import-report.ts";
export type { ImportOptions, ImportResult } from "./options.ts";
