import type { Cell, Equation, GridCell, Table } from "@nianbao/form/types";
import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { layoutBlocks } from "./blocks.ts";
import { layoutColumns } from "./columns.ts";
import { layoutCrosstab } from "./crosstab.ts";
import type { Grid, TableSource } from "./grid.ts";
import { isStated, type NumberBelow, numbersBelow } from "./numbers.ts";
import { columnLetters } from "./paths.ts";
import { sheetOf } from "./sections.ts";
import type { Shapes } from "./shapes.ts";
import { checkGrids, checkTable } from "./table-check.ts";

const LAYOUTS: Readonly<Record<Table["layout"], (source: TableSource) => Grid>> = {
  blocks: layoutBlocks,
  columns: layoutColumns,
  crosstab: layoutCrosstab,
};

// A sheet begins with the section's heading and a line that names the report.
const FIRST_ROW = 3;

/**
 * Lays out every table of the report, in the order of the form.
 *
 * @throws {SchemaError} when a table holds something that its layout has no cell for.
 */
export function compileTables(schema: JsonFile<SchemaNode>, shapes: Shapes): Table[] {
  const tables = shapes.root.fields.flatMap((field): Table[] => {
    const { key, shape, title, en } = field;
    const node = schema.json.properties?.[key] ?? {};
    const { "x-layout": layout, "x-section": section } = node;
    if (layout === undefined || section === undefined) return [];
    checkTable(field, schema, shapes);
    const source = { key, path: `/${key}`, node, shape, schema, shapes };
    const grid = LAYOUTS[layout](source);
    const sheet = sheetOf(section);
    return [
      { key, path: `/${key}`, section, layout, heading: title, en, sheet, firstRow: FIRST_ROW, ...grid },
    ];
  });
  checkGrids(tables, schema, shapes);
  return tables;
}

/** Every number of the tables with its four names, in reading order. */
export function compileCells(
  tables: readonly Table[],
  equations: readonly Equation[],
  shapes: Shapes,
): Cell[] {
  const totals = new Set(equations.filter((equation) => equation.total).map((equation) => equation.at));
  const numbers = new Map(numbersBelow(shapes.root, shapes).map((below) => [`/${below.path}`, below]));
  return tables.flatMap((table) => {
    const grid = table.rows.flatMap((row) => row.cells);
    return grid
      .filter((cell) => cell.role === "value")
      .map((cell): Cell => {
        const number = numbers.get(cell.path) as NumberBelow;
        const labels = labelsOf(cell, grid, table);
        return {
          path: cell.path,
          labels: labels.map((label) => label.text ?? ""),
          en: labels.map((label) => label.en ?? ""),
          address: addressOf(cell, table),
          id: cell.id,
          kind: number.kind,
          unit: number.field.unit ?? "",
          table: table.path,
          total: totals.has(cell.path),
          ...unitCellOf(cell, number, grid, table),
        };
      });
  });
}

function addressOf(cell: GridCell, table: Table): string {
  return `${table.sheet}!${columnLetters(cell.column)}${table.firstRow + cell.row}`;
}

// A crosstab's columns have a common head that says nothing about one of them; captions name a clause.
function labelsOf(cell: GridCell, grid: readonly GridCell[], table: Table): GridCell[] {
  const headers = cell.headers.map((id) => grid.find((other) => other.id === id) as GridCell);
  return headers.filter(
    (header) => header.role !== "caption" && !(table.layout === "crosstab" && header.path === ""),
  );
}

function unitCellOf(
  cell: GridCell,
  { field, owner }: NumberBelow,
  grid: readonly GridCell[],
  table: Table,
): Pick<Cell, "unitCell"> {
  if (!isStated(field.unit)) return {};
  const { from } = field.unit;
  const path = `${cell.path.slice(0, -field.key.length)}${from}`;
  const unit = grid.find((other) => other.role === "unit" && other.path === path) as GridCell;
  const shape = owner.fields.find((sibling) => sibling.key === from)?.shape;
  const options = shape?.type === "choice" ? shape.options.map(String) : [];
  return { unitCell: { path, address: addressOf(unit, table), id: unit.id, options } };
}
