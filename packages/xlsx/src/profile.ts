/** What the generated workbook of a vendor's profile is made of; `nianbao-codegen profile` prints imports of it. */
export { NianbaoXlsxError, type XlsxErrorCode } from "./error.ts";
export type { Layout } from "./layout.ts";
export { type ReadOptions, type ReadResult, readWorkbook } from "./read-workbook.ts";
export { type WriteOptions, writeBlank, writeWorkbook } from "./write-workbook.ts";
