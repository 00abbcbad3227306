import type { Cell, Form, GridCell, Section, Table } from "@nianbao/form/types";
import { checksOf } from "./checks.ts";
import { nameOf } from "./places.ts";
import { type Places, totalsOf } from "./sums.ts";

/** The sheet of a section that is a table. */
export function tableSheet(section: Section, table: Table, form: Form, places: Places): object {
  const grid = table.rows.flatMap((row) => row.cells);
  const labels = grid.filter((cell) => cell.role !== "value" && cell.role !== "unit");
  const cells = new Map(form.cells.map((cell) => [cell.path, cell]));
  const totals = totalsOf(form, places).map((total) => total.path);
  return {
    kind: "table" as const,
    layout: table.layout,
    path: section.path,
    sheet: table.sheet,
    heading: section.heading,
    label: [section.heading, section.en],
    width: table.width,
    labelColumns: table.labelColumns,
    firstRow: table.firstRow,
    lastRow: table.firstRow + table.rows.length - 1,
    headRows: table.rows.filter((row) => row.part === "head").length,
    labels: labels.map((cell) => ({
      role: cell.role,
      text: cell.text ?? "",
      en: cell.en ?? "",
      path: cell.path.startsWith(`${table.path}/`) ? cell.path : table.path,
      ...placeIn(table, cell),
    })),
    values: grid
      .filter((cell) => cell.role === "value")
      .map((cell) => valueCell(cell, cells.get(cell.path) as Cell, { table, labels, totals })),
    units: form.cells.filter((cell) => cell.table === table.path).flatMap((cell) => unitCell(cell, table)),
    checks: checksOf(table, form, places),
  };
}

interface ValueContext {
  readonly table: Table;
  readonly labels: readonly GridCell[];
  /** The paths of the totals, in the order of the layout. */
  readonly totals: readonly string[];
}

function valueCell(grid: GridCell, cell: Cell, { table, labels, totals }: ValueContext) {
  const total = totals.indexOf(cell.path);
  return {
    path: cell.path,
    name: nameOf(cell.path),
    label: [cell.labels.join(" / "), cell.en.join(" / ")],
    kind: cell.kind,
    ...(typeof cell.unit === "string" ? { unit: cell.unit } : {}),
    ...placeIn(table, grid),
    headers: grid.headers.map((id) => labels.findIndex((label) => label.id === id)).filter((at) => at >= 0),
    ...(total < 0 ? {} : { total }),
  };
}

function unitCell(cell: Cell, table: Table) {
  const unit = cell.unitCell;
  if (!unit) return [];
  const grid = table.rows.flatMap((row) => row.cells).find((one) => one.id === unit.id) as GridCell;
  const { path, options } = unit;
  return [
    {
      path,
      name: nameOf(path),
      label: [cell.labels.join(" / "), cell.en.join(" / ")],
      options,
      ...placeIn(table, grid),
    },
  ];
}

function placeIn(table: Table, { row, column, rowspan, colspan }: GridCell) {
  return { row: table.firstRow + row, column: column + 1, rowspan, colspan };
}
