import type { GridCell, GridRow, Table } from "@nianbao/form/types";
import type { TemplateFunction } from "./functions.ts";
import { type HeaderIds, headerIds } from "./header-ids.ts";
import { element, functionName, hole, idOf, openTag, pathBelow, text } from "./markup.ts";
import { sectionName, sectionTemplate } from "./section.ts";

/** The functions that print a section that is a table; the section's own is the last. */
export function tableFunctions(table: Table): TemplateFunction[] {
  const ids = headerIds(table);
  const shared = table.layout === "crosstab" ? [rowFunction(table, ids)] : [];
  const row = (one: GridRow) => rowTemplate(one, { table, ids, rowFunction: shared[0]?.name });
  const template = sectionTemplate(table.path, table.heading, `\n${tableTemplate(table, row)}`);
  return [...shared, { name: sectionName(table.key), path: table.path, parameters: [], template }];
}

function tableTemplate(table: Table, row: (one: GridRow) => string): string {
  const captionId = `${idOf(table.path)}-table`;
  return [
    openTag("div", { class: "nianbao-scroll", role: "region", "aria-labelledby": captionId, tabindex: 0 }),
    openTag("table", { class: `nianbao-table nianbao-${table.layout}` }),
    element("caption", { id: captionId }, text(captionOf(table))),
    columnWidths(table),
    ...partsOf(table).map(({ name, rows }) => `<${name}>\n${rows.map(row).join("\n")}\n</${name}>`),
    "</table>",
    "</div>",
  ].join("\n");
}

// The heading above it already has the number.
function captionOf(table: Table): string {
  return table.heading.replace(/^[一二三四五六七八九十]+、/, "");
}

// Labels of the innermost level need the room; the columns of numbers share what is left.
function columnWidths({ width, labelColumns }: Table): string {
  const stubs = labelColumns > 1 ? openTag("col", { class: "nianbao-stub", span: labelColumns - 1 }) : "";
  const labels = labelColumns > 0 ? openTag("col", { class: "nianbao-label" }) : "";
  return element("colgroup", {}, `${stubs}${labels}${openTag("col", { span: width - labelColumns })}`);
}

interface Part {
  readonly name: "thead" | "tbody";
  readonly rows: GridRow[];
}

// Rows that stand above everything are the head; each block of rows with its own caption is a body.
function partsOf(table: Table): Part[] {
  const parts: Part[] = [];
  for (const row of table.rows) {
    const name = row.part === "head" ? "thead" : "tbody";
    const last = parts.at(-1);
    if (last?.name === name && row.part !== "caption") last.rows.push(row);
    else parts.push({ name, rows: [row] });
  }
  return parts;
}

interface RowContext {
  readonly table: Table;
  readonly ids: HeaderIds;
  /** The function that prints the values of a row, where all rows have the same columns. */
  readonly rowFunction: string | undefined;
}

function rowTemplate(row: GridRow, context: RowContext): string {
  const labels = row.cells.filter((cell) => !isValue(cell)).map((cell) => labelCell(cell, row, context.ids));
  return element("tr", {}, `${labels.join("")}${valueCells(row, context)}`);
}

function valueCells(row: GridRow, { table, ids, rowFunction }: RowContext): string {
  const values = row.cells.filter(isValue);
  const below = (path: string) => pathBelow("at", path.slice(table.path.length));
  if (rowFunction === undefined || values.length === 0)
    return values.map((cell) => valueCell(cell, below(cell.path), cell.id, ids.of(cell.headers))).join("");
  const leaf = leafOf(row);
  return hole(
    `${rowFunction}(${below(leaf)}, "${idOf(leaf)}", "${ids.of(values[0]?.headers ?? [], "row")}")`,
  );
}

// All rows of a crosstab have the same columns, so one function prints the values of a row.
function rowFunction(table: Table, ids: HeaderIds): TemplateFunction {
  const row = table.rows.find(({ part }) => part === "body") as GridRow;
  const leaf = leafOf(row);
  const cells = row.cells.filter(isValue).map((cell) => {
    const value = pathBelow("at", cell.path.slice(leaf.length));
    const id = `${hole("id")}${cell.id.slice(idOf(leaf).length)}`;
    return valueCell(cell, value, id, `${hole("row")} ${ids.of(cell.headers, "column")}`);
  });
  return {
    name: functionName(table.key, "Row"),
    path: leaf,
    parameters: ["id", "row"],
    template: `\n${cells.join("\n")}`,
  };
}

/** The JSON Pointer of the object whose numbers stand in a row of a crosstab. */
function leafOf(row: GridRow): string {
  return (row.cells.filter((cell) => cell.role === "row").at(-1) as GridCell).path;
}

function isValue(cell: GridCell): boolean {
  return cell.role === "value" || cell.role === "unit";
}

function valueCell(cell: GridCell, value: string, id: string, headers: string): string {
  const print = cell.role === "unit" ? "word" : "cell";
  return element("td", { id, ...spans(cell), headers }, hole(`${print}(${value})`));
}

// The corner of a crosstab holds a note on the table and heads nothing.
function labelCell(cell: GridCell, row: GridRow, ids: HeaderIds): string {
  const content = text(cell.text ?? "");
  if (cell.role === "corner" && row.part === "head")
    return element("td", { class: "nianbao-note", ...spans(cell) }, content);
  return element("th", { id: ids.of([cell.id]), scope: scopeOf(cell), ...spans(cell) }, content);
}

function scopeOf(cell: GridCell): string {
  if (cell.role === "caption") return "rowgroup";
  return cell.role === "row" ? "row" : "col";
}

function spans({ rowspan, colspan }: GridCell): Readonly<Record<string, number | undefined>> {
  return { rowspan: rowspan === 1 ? undefined : rowspan, colspan: colspan === 1 ? undefined : colspan };
}
