import type { GridCell } from "@nianbao/form/types";
import { type LabelNode, leavesOf } from "./label-tree.ts";

interface HeaderPlace {
  /** Grid row and column of the header's first cell. */
  readonly row: number;
  readonly column: number;
  /** Levels that the whole header has. */
  readonly depth: number;
  readonly idOf: (node: LabelNode) => string;
  /** Ids of the headers above this level. */
  readonly above: readonly string[];
}

/** Lays out a tree of column labels: a parent spans its leaves, a shallow leaf spans down to the last row. */
export function columnHeader(nodes: readonly LabelNode[], place: HeaderPlace): GridCell[] {
  let column = place.column;
  return nodes.flatMap((node) => {
    const width = leavesOf([node]).length;
    const id = place.idOf(node);
    const cell: GridCell = {
      role: "column",
      id,
      row: place.row,
      column,
      rowspan: node.children.length === 0 ? place.depth : 1,
      colspan: width,
      path: node.path,
      text: node.title,
      en: node.en,
      headers: place.above,
    };
    const below = columnHeader(node.children, {
      ...place,
      row: place.row + 1,
      column,
      depth: place.depth - 1,
      above: [...place.above, id],
    });
    column += width;
    return [cell, ...below];
  });
}

/** Lays out a tree of row labels: a parent spans its leaves downwards, a shallow leaf spans across. */
export function rowHeader(nodes: readonly LabelNode[], place: HeaderPlace): GridCell[] {
  let row = place.row;
  return nodes.flatMap((node) => {
    const height = leavesOf([node]).length;
    const id = place.idOf(node);
    const cell: GridCell = {
      role: "row",
      id,
      row,
      column: place.column,
      rowspan: height,
      colspan: node.children.length === 0 ? place.depth : 1,
      path: node.path,
      text: node.title,
      en: node.en,
      headers: place.above,
    };
    const beside = rowHeader(node.children, {
      ...place,
      row,
      column: place.column + 1,
      depth: place.depth - 1,
      above: [...place.above, id],
    });
    row += height;
    return [cell, ...beside];
  });
}
