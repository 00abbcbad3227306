import type { GridCell, GridRow, Shape, Table } from "@nianbao/form/types";
import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import type { Shapes } from "./shapes.ts";

/** What a layout starts from. */
export interface TableSource {
  readonly key: string;
  readonly path: string;
  readonly node: SchemaNode;
  /** The shape of the table's object. */
  readonly shape: Shape;
  readonly schema: JsonFile<SchemaNode>;
  readonly shapes: Shapes;
}

/** What a layout gives. */
export type Grid = Pick<Table, "width" | "labelColumns" | "rows">;

/** Sorts cells into rows, in reading order; `parts` says what each row is. */
export function gridRows(cells: readonly GridCell[], parts: readonly GridRow["part"][]): GridRow[] {
  return parts.map((part, row) => ({
    part,
    cells: cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  }));
}
