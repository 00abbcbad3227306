export { NianbaoXlsxError, type XlsxErrorCode } from "./error.ts";
export { read } from "./read.ts";
export { type GridCell, readSheets, type Sheet, type SheetRow } from "./read-sheets.ts";
export type { ReadOptions, ReadResult } from "./read-workbook.ts";
export { type TableCell, type TableColumn, type WorkbookTable, writeTable } from "./table-workbook.ts";
export { blank, write } from "./write.ts";
export type { WriteOptions } from "./write-workbook.ts";
