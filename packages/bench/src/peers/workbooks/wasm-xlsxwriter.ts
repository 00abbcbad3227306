import { type Form, type Table, valueAt } from "@nianbao/form";
import type { Report } from "@nianbao/types";
import * as wasm from "wasm-xlsxwriter/nodejs";
import { checksOf, HOLDS } from "./checks.ts";
import { formulaOf } from "./formulas.ts";
import { namesOf } from "./names.ts";
import { coverRows, textRows } from "./texts.ts";
import type { WriteWorkbook } from "./write-workbook.ts";

/** wasm-xlsxwriter: the same, but for validation, which its JavaScript side does not offer. */
export function wasmWriter(form: Form): WriteWorkbook {
  return (report) => {
    const book = new wasm.Workbook();
    wasmTexts(book.addWorksheet(), "封面", coverRows(report));
    for (const section of form.sections) {
      const sheet = book.addWorksheet();
      const table = form.tables.find((one) => one.path === section.path);
      if (table) wasmTable(sheet, table, form, report);
      else wasmTexts(sheet, section.sheet, textRows(section, report));
      sheet.setFreezePanes(3, 0);
    }
    for (const [name, address] of namesOf(form)) book.defineName(name, `=${address}`);
    return book.saveToBufferSync();
  };
}

const border = new wasm.Format().setBorder(wasm.FormatBorder.Thin).setTextWrap();
const open = new wasm.Format().setBorder(wasm.FormatBorder.Thin).setUnlocked();

function wasmTable(sheet: wasm.Worksheet, table: Table, form: Form, report: Report): void {
  sheet.setName(table.sheet);
  for (const cell of table.rows.flatMap((row) => row.cells)) {
    const row = table.firstRow + cell.row - 1;
    const text = cell.text ?? "";
    if (cell.rowspan > 1 || cell.colspan > 1)
      sheet.mergeRange(
        row,
        cell.column,
        row + cell.rowspan - 1,
        cell.column + cell.colspan - 1,
        text,
        border,
      );
    else if (cell.role !== "value") sheet.writeWithFormat(row, cell.column, text, border);
    if (cell.role !== "value") continue;
    const value = valueAt(report, cell.path) as number;
    const formula = formulaOf(cell.path, form);
    if (formula === undefined) sheet.writeWithFormat(row, cell.column, value, open);
    else sheet.writeWithFormat(row, cell.column, wasmFormula(formula, String(value)), border);
  }
  for (const { row, column, formula } of checksOf(table, form))
    sheet.writeWithFormat(row - 1, column, wasmFormula(formula, HOLDS), border);
  sheet.protect();
}

function wasmFormula(formula: string, result: string): wasm.Formula {
  return new wasm.Formula(`=${formula}`).setResult(result);
}

function wasmTexts(sheet: wasm.Worksheet, name: string, rows: readonly string[][]): void {
  sheet.setName(name);
  for (const [row, texts] of rows.entries())
    for (const [column, text] of texts.entries())
      sheet.writeWithFormat(row, column, text, column < texts.length - 1 ? border : open);
  sheet.protect();
}
