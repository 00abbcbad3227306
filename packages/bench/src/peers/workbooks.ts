import { type Cell, type Form, type Section, type Table, valueAt } from "@nianbao/form";
import type { Report } from "@nianbao/types";
import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import * as wasm from "wasm-xlsxwriter/nodejs";

/**
 * Writes a report as a workbook, with the features that a clerk needs: a cover, a sheet a section, names, merges, borders,
 * formulas and checks with results, protection, frozen heads, texts a block a row.
 */
export type WriteWorkbook = (report: Report) => Promise<Uint8Array> | Uint8Array;

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

const HOLDS = "相符";

function coverRows(report: Report): string[][] {
  const { organ, ...others } = report as unknown as { organ: object };
  return [...Object.entries(others), ...Object.entries(organ)]
    .filter(([, value]) => typeof value !== "object")
    .map(([key, value]) => [key, String(value)]);
}

// A block a row: which narrative, what kind of block, the text.
function textRows(section: Section, report: Report): string[][] {
  return section.narratives.flatMap(({ path, title }) =>
    (valueAt(report, path) as { type: string; text?: string }[]).map(({ type, text }) => [
      title,
      type,
      text ?? "",
    ]),
  );
}

interface CheckCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly formula: string;
}

const checks = new Map<Table, readonly CheckCell[]>();

// Below the table, as many to a row as the table is wide.
function checksOf(table: Table, form: Form): readonly CheckCell[] {
  if (!checks.has(table)) checks.set(table, placeChecks(table, form));
  return checks.get(table) as readonly CheckCell[];
}

function placeChecks(table: Table, form: Form): CheckCell[] {
  const first = table.firstRow + table.rows.length + 1;
  return form.equations
    .filter(
      ({ at, formula, sum, equals }) =>
        at.startsWith(`${table.path}/`) && !formula && ![...sum, ...equals].some((term) => term.previous),
    )
    .map(({ sum, equals }, index) => {
      const row = first + Math.floor(index / table.width);
      const column = index % table.width;
      const [left, right] = [sum, equals].map((side) =>
        side.map(({ path }) => addressOf(path, form)).join("+"),
      );
      const address = `${String.fromCharCode(65 + column)}${row}`;
      return { row, column, address, formula: `IF(${left}=${right},"${HOLDS}","差")` };
    });
}

const names = new Map<Form, readonly (readonly [name: string, address: string])[]>();

function namesOf(form: Form): readonly (readonly [name: string, address: string])[] {
  if (!names.has(form))
    names.set(
      form,
      form.cells.map(({ path, address }) => [
        path.slice(1).replaceAll("/", "."),
        address.replace(/!([A-Z]+)(\d+)$/, "!$$$1$$$2"),
      ]),
    );
  return names.get(form) ?? [];
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
