import type { TablePage } from "@nianbao/html";

/** A table before it becomes a page, a workbook, CSV or lines on a terminal. */
export type TextTable = Omit<TablePage, "lang">;

export type { TableCell, TableColumn } from "@nianbao/html";
