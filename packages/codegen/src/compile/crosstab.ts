import type { GridCell, Shape } from "@nianbao/form/types";
import { SchemaError } from "../schema-error.ts";
import { type Grid, gridRows, type TableSource } from "./grid.ts";
import { columnHeader, rowHeader } from "./header.ts";
import {
  chainsOf,
  depthOf,
  isNumber,
  isReference,
  type LabelNode,
  labelTree,
  leavesOf,
} from "./label-tree.ts";
import { idOf, schemaPointer } from "./paths.ts";

/** `crosstab`: rows from the property tree, columns from the type that all its leaves share. */
export function layoutCrosstab(source: TableSource): Grid {
  const { path, shapes, node } = source;
  const rows = labelTree(source.shape, path, shapes, isReference);
  const columnSet = sharedType(leavesOf(rows), source);
  const column = labelTree(columnSet, "", shapes, isNumber);
  const root = rootOf(columnSet, column, source);
  const labelColumns = depthOf(rows);
  const headRows = depthOf([root]);

  const columnId = (label: LabelNode) => `${idOf(path)}${label.path.replaceAll("/", "-")}-column`;
  const rowId = (label: LabelNode) => `${idOf(label.path)}-row`;
  const corner: GridCell = {
    role: "corner",
    id: `${idOf(path)}-corner`,
    row: 0,
    column: 0,
    rowspan: headRows,
    colspan: labelColumns,
    path,
    text: node["x-corner"] ?? "",
    headers: [],
  };
  const columnPlace = { row: 0, column: labelColumns, depth: headRows, idOf: columnId, above: [] };
  const header = columnHeader([root], columnPlace);
  const side = rowHeader(rows, { row: headRows, column: 0, depth: labelColumns, idOf: rowId, above: [] });
  const values = chainsOf(rows).flatMap((rowChain, rowIndex) =>
    chainsOf([root]).map((columnChain, columnIndex): GridCell => {
      const valuePath = `${rowChain.leaf.path}${columnChain.leaf.path}`;
      return {
        role: "value",
        id: idOf(valuePath),
        row: headRows + rowIndex,
        column: labelColumns + columnIndex,
        rowspan: 1,
        colspan: 1,
        path: valuePath,
        headers: [...rowChain.labels.map(rowId), ...columnChain.labels.map(columnId)],
      };
    }),
  );
  return {
    width: labelColumns + leavesOf(column).length,
    labelColumns,
    rows: gridRows(
      [corner, ...header, ...side, ...values],
      [...Array(headRows).fill("head"), ...leavesOf(rows).map(() => "body")],
    ),
  };
}

// The first row decides; one that differs from it is named.
function sharedType(leaves: readonly LabelNode[], { schema }: TableSource): Shape {
  const [first, ...others] = leaves as [LabelNode, ...LabelNode[]];
  const typeOf = ({ field: { shape } }: LabelNode) => (shape.type === "ref" ? `"${shape.to}"` : shape.type);
  const expected = first.field.shape.type === "ref" ? `${typeOf(first)}, as "${first.path}"` : "a definition";
  const other =
    first.field.shape.type === "ref" ? others.find((leaf) => typeOf(leaf) !== typeOf(first)) : first;
  if (other)
    throw new SchemaError(
      { file: schema.file, pointer: schemaPointer(schema.json, other.path) },
      `a row of type ${typeOf(other)}`,
      `one that refers to ${expected}`,
    );
  return first.field.shape;
}

// The column set's own label stands above its columns.
function rootOf(columnSet: Shape, children: readonly LabelNode[], source: TableSource): LabelNode {
  const name = columnSet.type === "ref" ? columnSet.to : "";
  const shape = source.shapes.definitions[name];
  const title = shape?.type === "object" ? shape.title : undefined;
  const en = shape?.type === "object" ? shape.en : undefined;
  if (title === undefined || en === undefined)
    throw new SchemaError(
      { file: source.schema.file, pointer: `/$defs/${name}` },
      "no label",
      "`title` and `x-en`, which head the columns",
    );
  return { key: "", path: "", title, en, children, field: { key: "", title, en, shape: columnSet } };
}
