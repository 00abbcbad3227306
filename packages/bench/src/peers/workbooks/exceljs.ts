import { type Form, type Table, valueAt } from "@nianbao/form";
import type { Report } from "@nianbao/types";
import ExcelJS from "exceljs";
import { checksOf, HOLDS } from "./checks.ts";
import { formulaOf } from "./formulas.ts";
import { namesOf } from "./names.ts";
import { coverRows, textRows } from "./texts.ts";
import type { WriteWorkbook } from "./write-workbook.ts";

/** exceljs: all of it, with validation of every open cell. */
export function exceljsWriter(form: Form): WriteWorkbook {
  return async (report) => {
    const book = new ExcelJS.Workbook();
    await exceljsTexts(book.addWorksheet("封面"), coverRows(report));
    for (const section of form.sections) {
      const sheet = book.addWorksheet(section.sheet, { views: [{ state: "frozen", ySplit: 3 }] });
      const table = form.tables.find((one) => one.path === section.path);
      if (table) await exceljsTable(sheet, table, form, report);
      else await exceljsTexts(sheet, textRows(section, report));
    }
    for (const [name, address] of namesOf(form)) book.definedNames.add(address, name);
    return new Uint8Array(await book.xlsx.writeBuffer());
  };
}

const THIN = { style: "thin" } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };

async function exceljsTable(
  sheet: ExcelJS.Worksheet,
  table: Table,
  form: Form,
  report: Report,
): Promise<void> {
  for (const cell of table.rows.flatMap((row) => row.cells)) {
    const row = table.firstRow + cell.row;
    const target = sheet.getCell(row, cell.column + 1);
    if (cell.rowspan > 1 || cell.colspan > 1)
      sheet.mergeCells(row, cell.column + 1, row + cell.rowspan - 1, cell.column + cell.colspan);
    target.border = BORDER;
    target.alignment = { wrapText: true, vertical: "middle" };
    if (cell.role !== "value") {
      target.value = cell.text ?? "";
      continue;
    }
    const value = valueAt(report, cell.path) as number;
    const formula = formulaOf(cell.path, form);
    target.value = formula === undefined ? value : { formula, result: value };
    target.protection = { locked: formula !== undefined };
    if (formula === undefined)
      target.dataValidation = {
        type: "whole",
        operator: "greaterThanOrEqual",
        formulae: [0],
        allowBlank: true,
      };
  }
  for (const { address, formula } of checksOf(table, form)) {
    const target = sheet.getCell(address);
    target.value = { formula, result: HOLDS };
    target.border = BORDER;
  }
  await sheet.protect("", {});
}

async function exceljsTexts(sheet: ExcelJS.Worksheet, rows: readonly string[][]): Promise<void> {
  for (const [index, texts] of rows.entries())
    for (const [column, text] of texts.entries()) {
      const target = sheet.getCell(index + 1, column + 1);
      target.value = text;
      target.border = BORDER;
      target.alignment = { wrapText: true, vertical: "middle" };
      target.protection = { locked: column < texts.length - 1 };
    }
  await sheet.protect("", {});
}
