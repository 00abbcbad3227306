import type { Field, Form, Section } from "@nianbao/form/types";
import { markdown } from "../markdown.ts";
import type { AddressOf } from "./addresses.ts";
import { cellTable } from "./cell-table.ts";
import { fieldTable } from "./field-table.ts";
import { tableGrid } from "./table-grid.ts";
import { clause } from "./words.ts";

/** A section: its table as printed, its fields, its cells. */
export function sectionPage(section: Section, form: Form, addressOf: AddressOf): string[] {
  const field = form.root.fields.find((one) => one.key === section.key) as Field;
  return [
    `# ${markdown(section.heading)} · ${form.edition}`,
    [markdown(section.en), clause(field.source)].filter(Boolean).join("<br>\n"),
    ...(section.note === undefined ? [] : [markdown(section.note)]),
    ...tableParts(section, form, addressOf),
    ...fieldParts(section, field, form, addressOf),
    ...cellParts(section, form),
  ];
}

function tableParts({ path }: Section, form: Form, addressOf: AddressOf): string[] {
  const found = form.tables.find((table) => table.path === path);
  if (!found) return [];
  return [
    "## 表样 The table",
    `As the form prints it. In place of a number stands its address in the workbook, on the sheet ${markdown(found.sheet)}; it leads to its description. ` +
      "数字的位置上写的是它在工作簿中的地址，点击可看说明。",
    tableGrid(found, addressOf),
  ];
}

function fieldParts({ path }: Section, { shape }: Field, form: Form, addressOf: AddressOf): string[] {
  if (shape.type !== "object") return [];
  const cells = new Set(form.cells.map((cell) => cell.path));
  return ["## 项目 Items", fieldTable(shape, { form, addressOf, path, isHere: (one) => !cells.has(one) })];
}

function cellParts({ path }: Section, form: Form): string[] {
  const cells = form.cells.filter((cell) => cell.table === path);
  return cells.length === 0 ? [] : ["## 单元格 Cells", cellTable(cells, form)];
}
