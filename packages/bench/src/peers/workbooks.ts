import { type Cell, type Form, type Table, valueAt } from "@nianbao/form";
import type { Report } from "@nianbao/types";
import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import * as wasm from "wasm-xlsxwriter/nodejs";

/** Writes the tables of a report as a workbook, with the features that a clerk needs. */
export type WriteWorkbook = (report: Report) => Promise<Uint8Array> | Uint8Array;

/** exceljs: merges, borders, formulas with results, protection and validation, as ours. */
export function exceljsWriter(form: Form): WriteWorkbook {
  return async (report) => {
    const book = new ExcelJS.Workbook();
    for (const table of form.tables) await exceljsSheet(book.addWorksheet(table.sheet), table, form, report);
    return new Uint8Array(await book.xlsx.writeBuffer());
  };
}

const THIN = { style: "thin" } as const;

async function exceljsSheet(
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
    target.border = { top: THIN, bottom: THIN, left: THIN, right: THIN };
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
  await sheet.protect("", {});
}

/** wasm-xlsxwriter: the same, but for validation, which its JavaScript side does not offer. */
export function wasmWriter(form: Form): WriteWorkbook {
  return (report) => {
    const book = new wasm.Workbook();
    const border = new wasm.Format().setBorder(wasm.FormatBorder.Thin).setTextWrap();
    const open = new wasm.Format().setBorder(wasm.FormatBorder.Thin).setUnlocked();
    for (const table of form.tables) {
      const sheet = book.addWorksheet();
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
        else
          sheet.writeWithFormat(
            row,
            cell.column,
            new wasm.Formula(`=${formula}`).setResult(String(value)),
            border,
          );
      }
      sheet.protect();
    }
    return book.saveToBufferSync();
  };
}

// What follows from the form alone is looked up once, so that the peers are not slowed by our bookkeeping.
const formulas = new Map<string, string | undefined>();

function formulaOf(path: string, form: Form): string | undefined {
  if (!formulas.has(path)) formulas.set(path, writeFormula(path, form));
  return formulas.get(path);
}

function writeFormula(path: string, form: Form): string | undefined {
  const equation = form.equations.find((one) => one.formula && one.at === path);
  return equation?.sum.map((term) => addressOf(term.path, form)).join("+");
}

function addressOf(path: string, form: Form): string {
  return (form.cells.find((cell) => cell.path === path) as Cell).address.split("!")[1] as string;
}

/** The limit: files whose text is at hand, zipped by fflate. */
export function zipOf(parts: Readonly<Record<string, string>>): () => Uint8Array {
  return () =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
      level: 6,
    });
}
