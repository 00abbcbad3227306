import { type Form, type GridCell, type Table, valueAt } from "@nianbao/form";
import type { Report } from "@nianbao/types";

/** What every page renderer of the comparison shows: the same headings, tables and texts, however it makes them. */
export interface PageModel {
  readonly form: Form;
  readonly css: string;
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
