export { NianbaoXlsxError, type XlsxErrorCode } from "./error.ts";
export { type ReadOptions, type ReadResult, read } from "./read.ts";
export { type GridCell, readSheets, type Sheet, type SheetRow } from "./read-sheets.ts";
export { type TableCell, type TableColumn, type WorkbookTable, writeTable } from "./table-workbook.ts";
export { blank, type WriteOptions, write } from "./write.ts";
