import type { GridCell } from "@nianbao/form/types";
import { type Grid, gridRows, type TableSource } from "./grid.ts";
import { columnHeader } from "./header.ts";
import { chainsOf, depthOf, isNumber, type LabelNode, labelTree } from "./label-tree.ts";
import { idOf } from "./paths.ts";

/** `columns`: a header tree from the property tree, above one row of values. */
export function layoutColumns(source: TableSource): Grid {
  const { path, shapes } = source;
  const nodes = labelTree(source.shape, path, shapes, isNumber);
  const headRows = depthOf(nodes);
  const columnId = (label: LabelNode) => `${idOf(label.path)}-column`;
  const header = columnHeader(nodes, { row: 0, column: 0, depth: headRows, idOf: columnId, above: [] });
  const values = chainsOf(nodes).map(({ leaf, labels }, column): GridCell => {
    return {
      role: "value",
      id: idOf(leaf.path),
      row: headRows,
      column,
      rowspan: 1,
      colspan: 1,
      path: leaf.path,
      headers: labels.map(columnId),
    };
  });
  return {
    width: values.length,
    labelColumns: 0,
    rows: gridRows([...header, ...values], [...Array(headRows).fill("head"), "body"]),
  };
}
