import type { Lang } from "@nianbao/types";
import { htmlDocument } from "./document.ts";
import { pageStyle } from "./styles/page-style.ts";
import { tableCss } from "./styles/table.ts";
import { tableBody } from "./table-body.ts";
import { arrayOf, text } from "./text.ts";

/** A cell of a table; `null` is blank, which is not 0. */
export type TableCell = string | number | null;

export interface TableColumn {
  readonly title: string;
  /** Its numbers are changes: those above 0 get a plus sign. */
  readonly signed?: boolean;
}

export interface TablePage {
  readonly title: string;
  readonly head: readonly (string | TableColumn)[];
  /** The first cell of a row names it. No longer than the head; what is missing at the end is blank. */
  readonly rows: readonly (readonly TableCell[])[];
  /**
   * How many of the first columns say where a row belongs; 0 unless said otherwise. What neighbouring rows have in common
   * there stands once: for the first of these columns as a heading, for the others beside the rows.
   */
  readonly groups?: number | undefined;
  /** Paragraphs below the table. */
  readonly notes?: readonly string[] | undefined;
  /** The language of the texts. Default `zh-CN`. */
  readonly lang?: Lang | undefined;
}

/**
 * A table as a whole page, made like the page of a report: accessible, printable on A4, loading nothing and running nothing.
 *
 * @throws {TypeError} when a text is none, or a row is longer than the head
 * @example
 * const page = renderTable({ title: "各单位新收申请", head: ["单位", "件数"], rows: [["某市教育局", 12]] });
 */
export function renderTable({ title, head, rows, groups = 0, notes = [], lang }: TablePage): string {
  const columns = arrayOf(head).map((one) => (typeof one === "string" ? { title: one } : one));
  const shown = groups > 0 ? columns.slice(1) : columns;
  return htmlDocument({
    lang: lang === "en" ? "en" : "zh-CN",
    title,
    meta: "",
    style: `${pageStyle({})}${tableCss}`,
    before: "",
    content: `<article class="nianbao">
<h1 id="nianbao-title">${text(title)}</h1>
<div class="nianbao-scroll" role="group" tabindex="0" aria-labelledby="nianbao-title">
<table class="nianbao-table nianbao-list">
<caption>${text(title)}</caption>
<thead>
<tr>${shown.map((column) => `<th scope="col">${text(column.title)}</th>`).join("")}</tr>
</thead>
${tableBody(arrayOf(rows), columns, groups)}</table>
</div>
${arrayOf(notes)
  .map((note) => `<p>${text(note)}</p>\n`)
  .join("")}</article>`,
  });
}
