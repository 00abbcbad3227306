import type { Cell, Equation, GridCell, Table } from "@nianbao/form/types";
import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { layoutBlocks } from "./blocks.ts";
import { layoutColumns } from "./columns.ts";
import { layoutCrosstab } from "./crosstab.ts";
import type { Grid, TableSource } from "./grid.ts";
import { numbersBelow } from "./numbers.ts";
import { columnLetters } from "./paths.ts";
import { sheetOf } from "./sections.ts";
import type { Shapes } from "./shapes.ts";

const LAYOUTS: Readonly<Record<Table["layout"], (source: TableSource) => Grid>> = {
  blocks: layoutBlocks,
  columns: layoutColumns,
  crosstab: layoutCrosstab,
};

// A sheet begins with the section's heading and a line that names the report.
const FIRST_ROW = 3;

/** Lays out every table of the report, in the order of the form. */
export function compileTables(schema: JsonFile<SchemaNode>, shapes: Shapes): Table[] {
  return Object.entries(schema.json.properties ?? {}).flatMap(([key, node]) => {
    const layout = node["x-layout"];
    const section = node["x-section"];
    if (layout === undefined || section === undefined) return [];
    const shape = shapes.root.fields.find((field) => field.key === key)?.shape ?? shapes.root;
    const source = { key, path: `/${key}`, node, pointer: `/properties/${key}`, shape, schema, shapes };
    return [
      {
        key,
        path: `/${key}`,
        section,
        layout,
        heading: node.title ?? "",
        en: node["x-en"] ?? "",
        sheet: sheetOf(section),
        firstRow: FIRST_ROW,
        ...LAYOUTS[layout](source),
      },
    ];
  });
}

/** Every number of the tables with its four names, in reading order. */
export function compileCells(
  tables: readonly Table[],
  equations: readonly Equation[],
  shapes: Shapes,
): Cell[] {
  const totals = new Set(equations.filter((equation) => equation.total).map((equation) => equation.at));
  return tables.flatMap((table) => {
    const numbers = new Map(numbersBelow(shapes.root, shapes).map((below) => [`/${below.path}`, below]));
    const grid = table.rows.flatMap((row) => row.cells);
    return grid
      .filter((cell) => cell.role === "value")
      .map((cell): Cell => {
        const number = numbers.get(cell.path);
        if (!number) throw new Error(`${cell.path} is in the layout and no number`);
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
          ...unitCellOf(cell, grid, table, shapes),
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
  grid: readonly GridCell[],
  table: Table,
  shapes: Shapes,
): Pick<Cell, "unitCell"> {
  const place = cell.column + cell.colspan;
  const unit = grid.find(
    (other) => other.role === "unit" && other.row === cell.row && other.column === place,
  );
  if (!unit) return {};
  const options = unitOptions(unit.path, shapes);
  return { unitCell: { path: unit.path, address: addressOf(unit, table), id: unit.id, options } };
}

function unitOptions(path: string, shapes: Shapes): string[] {
  const key = path.split("/").at(-1);
  const objects = [shapes.root, ...Object.values(shapes.definitions)];
  const field = objects
    .flatMap((shape) => (shape.type === "object" ? shape.fields : []))
    .find((one) => one.key === key && one.shape.type === "choice");
  return field?.shape.type === "choice" ? field.shape.options.map(String) : [];
}
