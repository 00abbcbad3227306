import { type Form, type GridCell, type Table, valueAt } from "@nianbao/form";
import type { Report } from "@nianbao/types";

/** What every page renderer of the comparison shows: the same headings, tables and texts, however it makes them. */
export interface PageModel {
  readonly form: Form;
  readonly css: string;
}

/** Header cells have short ids, as in our own page: by the form's, their names would be two thirds of it. */
export function pageModel(form: Form, css: string): PageModel {
  return { css, form: { ...form, tables: form.tables.map(withShortIds) } };
}

function withShortIds(table: Table): Table {
  const headers = table.rows.flatMap(({ cells }) => cells.filter(isHeader));
  const ids = new Map(headers.map(({ id }, place) => [id, `h${table.section}-${place + 1}`]));
  const short = (id: string) => ids.get(id) ?? id;
  const cellOf = (cell: GridCell): GridCell => ({
    ...cell,
    id: short(cell.id),
    headers: cell.headers.map(short),
  });
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) };
}

/** The attributes of a cell, by their names in HTML; what says nothing is left out. */
export function attributesOf({ id, rowspan, colspan, headers }: GridCell): Readonly<Record<string, string>> {
  return {
    id,
    ...(rowspan > 1 ? { rowspan: `${rowspan}` } : {}),
    ...(colspan > 1 ? { colspan: `${colspan}` } : {}),
    ...(headers.length > 0 ? { headers: headers.join(" ") } : {}),
  };
}

export interface Block {
  readonly type: string;
  readonly text: string;
}

/** The narratives of the benchmark's reports hold paragraphs alone. */
export function paragraphsAt(report: Report, path: string): readonly Block[] {
  return valueAt(report, path) as readonly Block[];
}

export function isHeader(cell: GridCell): boolean {
  return cell.role !== "value" && cell.role !== "unit";
}

export function tableOf(form: Form, path: string): Table | undefined {
  return form.tables.find((table) => table.path === path);
}

export function dataOf(report: Report): string {
  return JSON.stringify(report).replaceAll("<", "\\u003c");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escaping by hand: a look whether there is anything to escaped, then the replacement. */
export function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replaceAll(/[&<>"]/g, (char) => ESCAPES[char] ?? char) : text;
}
