import type { GridCell, GridRow, Table } from "@nianbao/form/types";
import { element, escaped, idOf } from "../html/markup.ts";
import type { AddressOf } from "./addresses.ts";

/** A table as the form prints it; where a number is to stand there is its address, which leads to its description. */
export function tableGrid({ rows }: Table, addressOf: AddressOf): string {
  const lines = rows.map((row) =>
    element("tr", {}, row.cells.map((cell) => gridCell(cell, row, addressOf)).join("")),
  );
  return `<table>\n${lines.join("\n")}\n</table>`;
}

function gridCell(cell: GridCell, { part }: GridRow, addressOf: AddressOf): string {
  const spans = { rowspan: spanOf(cell.rowspan), colspan: spanOf(cell.colspan) };
  if (cell.role === "value" || cell.role === "unit")
    return element("td", spans, placeLink(cell.path, addressOf));
  const scope = part === "body" ? "row" : "col";
  return element(
    cell.role === "corner" ? "td" : "th",
    { ...spans, scope: cell.role === "corner" ? undefined : scope },
    label(cell),
  );
}

function label({ text = "", en = "" }: GridCell): string {
  return en === "" ? oneLine(text) : `${oneLine(text)}<br><small>${oneLine(en)}</small>`;
}

// An empty line would end the table and begin Markdown.
function oneLine(text: string): string {
  return escaped(text).replaceAll(/\s*[\n\r]\s*/g, " ");
}

function placeLink(path: string, addressOf: AddressOf): string {
  const address = addressOf(path).split("!")[1] ?? "";
  return element("a", { href: `#${idOf(path)}`, title: escaped(path) }, address);
}

function spanOf(span: number): number | undefined {
  return span > 1 ? span : undefined;
}
