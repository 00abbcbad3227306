import type { GridCell, GridRow } from "@nianbao/form/types";
import { SchemaError } from "../schema-error.ts";
import { type Grid, gridRows, type TableSource } from "./grid.ts";
import { isNumber, isReference, type LabelNode, labelTree, statesUnit } from "./label-tree.ts";
import { isStated } from "./numbers.ts";
import { idOf, schemaPointer } from "./paths.ts";

interface Block {
  readonly caption: string;
  readonly rows: readonly LabelNode[];
  readonly columns: readonly LabelNode[];
}

/** `blocks`: groups of rows, each below its caption and with its own header row. */
export function layoutBlocks(source: TableSource): Grid {
  const blocks = blocksOf(source);
  const width = 1 + Math.max(...blocks.map((block) => placesOf(block.columns)));
  const cells: GridCell[] = [];
  const parts: GridRow["part"][] = [];
  for (const block of blocks) {
    cells.push(...blockCells(block, parts.length, width, source));
    parts.push("caption", "columns", ...block.rows.map((): "body" => "body"));
  }
  return { width, labelColumns: 1, rows: gridRows(cells, parts) };
}

function blocksOf(source: TableSource): Block[] {
  const { path, shapes, node, schema } = source;
  const rows = labelTree(source.shape, path, shapes, isReference);
  const blocks: { caption: string; rows: LabelNode[] }[] = [];
  for (const row of rows) {
    const caption = node.properties?.[row.key]?.["x-group"];
    if (caption === undefined)
      throw new SchemaError(
        { file: schema.file, pointer: schemaPointer(schema.json, row.path) },
        "a row of `blocks` without `x-group`",
        "`x-group`, the clause that heads it",
      );
    if (blocks.at(-1)?.caption === caption) blocks.at(-1)?.rows.push(row);
    else blocks.push({ caption, rows: [row] });
  }
  return blocks.map((block) => ({ ...block, columns: columnsOf(block.rows, source) }));
}

// The first row of a group decides what stands above its columns.
function columnsOf(rows: readonly LabelNode[], { schema, shapes }: TableSource): readonly LabelNode[] {
  const [first, ...others] = rows as [LabelNode, ...LabelNode[]];
  const fail = (path: string, found: string, expected: string): never => {
    throw new SchemaError({ file: schema.file, pointer: schemaPointer(schema.json, path) }, found, expected);
  };
  const typeOf = ({ field }: LabelNode) => JSON.stringify(field.shape);
  for (const other of others)
    if (typeOf(other) !== typeOf(first))
      fail(other.path, "a row of another type than the first of its group", `the type of "${first.path}"`);
  const columns = labelTree(first.field.shape, "", shapes, isNumber);
  for (const column of columns)
    if (column.children.length > 0)
      fail(
        `${first.path}${column.path}`,
        "columns below a column",
        "a number: `blocks` has one row of labels",
      );
  return columns;
}

// A number whose unit a sibling states takes two places: the number and its unit.
function placesOf(columns: readonly LabelNode[]): number {
  return columns.reduce((places, column) => places + (statesUnit(column) ? 2 : 1), 0);
}

function blockCells(block: Block, firstRow: number, width: number, source: TableSource): GridCell[] {
  const name = idOf((block.rows[0] as LabelNode).path);
  const captionId = `${name}-caption`;
  const caption: GridCell = {
    role: "caption",
    id: captionId,
    row: firstRow,
    column: 0,
    rowspan: 1,
    colspan: width,
    path: source.path,
    text: block.caption,
    headers: [],
  };
  const corner: GridCell = {
    role: "corner",
    id: `${name}-corner`,
    row: firstRow + 1,
    column: 0,
    rowspan: 1,
    colspan: 1,
    path: source.path,
    text: source.node["x-corner"] ?? "",
    headers: [captionId],
  };
  const spans = spansOf(block.columns, width - 1);
  const header = block.columns.map(
    (column, index): GridCell => ({
      role: "column",
      id: `${name}-${column.key}-column`,
      row: firstRow + 1,
      ...(spans[index] as Span),
      rowspan: 1,
      path: column.path,
      text: column.title,
      en: column.en,
      headers: [captionId],
    }),
  );
  const rows = block.rows.flatMap((row, index) =>
    rowCells(row, firstRow + 2 + index, { block, spans, captionId, name }),
  );
  return [caption, corner, ...header, ...rows];
}

interface RowPlace {
  readonly block: Block;
  readonly spans: readonly Span[];
  readonly captionId: string;
  readonly name: string;
}

function rowCells(row: LabelNode, gridRow: number, place: RowPlace): GridCell[] {
  const rowId = `${idOf(row.path)}-row`;
  const label: GridCell = {
    role: "row",
    id: rowId,
    row: gridRow,
    column: 0,
    rowspan: 1,
    colspan: 1,
    path: row.path,
    text: row.title,
    en: row.en,
    headers: [place.captionId],
  };
  const values = place.block.columns.flatMap((column, index): GridCell[] => {
    const span = place.spans[index] as Span;
    const headers = [place.captionId, rowId, `${place.name}-${column.key}-column`];
    const at = (path: string) => ({ id: idOf(path), row: gridRow, rowspan: 1, path, headers });
    const path = `${row.path}${column.path}`;
    const { unit } = column.field;
    if (!isStated(unit)) return [{ role: "value", ...at(path), ...span }];
    const last = span.column + span.colspan - 1;
    return [
      { role: "value", ...at(path), column: span.column, colspan: span.colspan - 1 },
      { role: "unit", ...at(`${row.path}/${unit.from}`), column: last, colspan: 1 },
    ];
  });
  return [label, ...values];
}

interface Span {
  readonly column: number;
  readonly colspan: number;
}

// The last column takes what is left of the grid.
function spansOf(columns: readonly LabelNode[], places: number): Span[] {
  let column = 1;
  return columns.map((node, index) => {
    const own = statesUnit(node) ? 2 : 1;
    const colspan = index === columns.length - 1 ? places + 1 - column : own;
    const span = { column, colspan };
    column += colspan;
    return span;
  });
}
