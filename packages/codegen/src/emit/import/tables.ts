import type { Cell, Form, GridCell, GridRow, Table } from "@nianbao/form/types";
import type { Aliases, Spelling } from "./aliases.ts";

/** A label of a table, what stands below it, and how else it is written. */
interface LabelData {
  readonly text: string;
  readonly path: string;
  readonly spellings?: readonly Spelling[];
  readonly below?: readonly LabelData[];
}

interface BlockData {
  readonly caption?: string;
  readonly columns: readonly LabelData[];
  readonly rows: readonly LabelData[];
}

/** A table as a reader needs it: blocks of rows below a header, each a tree of labels. */
export function tableData(table: Table, form: Form, aliases: Aliases): object {
  const cells = table.rows.flatMap((row) => row.cells);
  const corners = cells.filter((cell) => cell.role === "corner").map((cell) => cell.text ?? "");
  return {
    path: table.path,
    corners: [...new Set(corners)],
    blocks: blocksOf(table, aliases),
    numbers: numbersOf(form.cells.filter((cell) => cell.table === table.path)),
  };
}

function blocksOf(table: Table, aliases: Aliases): BlockData[] {
  return groupsOf(table).map((rows) => blockOf(rows, table, aliases));
}

// A caption begins a block; a table without captions is one block.
function groupsOf(table: Table): GridRow[][] {
  const groups: GridRow[][] = [];
  for (const row of table.rows) {
    if (row.part === "caption" || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(row);
  }
  return groups;
}

function blockOf(rows: readonly GridRow[], table: Table, aliases: Aliases): BlockData {
  const cells = rows.flatMap((row) => row.cells);
  const caption = cells.find((cell) => cell.role === "caption")?.text;
  const columns = cells.filter((cell) => cell.role === "column");
  const labels = cells.filter((cell) => cell.role === "row");
  // Without row labels the columns alone name the numbers, with paths that begin at the report.
  const above = labels.length === 0 ? table.path.length : 0;
  return {
    ...(caption === undefined ? {} : { caption }),
    columns: treeOf(columns, [], above, aliases),
    rows: labels.length === 0 ? [{ text: "", path: table.path }] : treeOf(labels, [], 0, aliases),
  };
}

function treeOf(
  cells: readonly GridCell[],
  above: readonly string[],
  cut: number,
  aliases: Aliases,
): LabelData[] {
  const ids = new Set(cells.map(({ id }) => id));
  const isBelow = ({ headers }: GridCell) =>
    headers.filter((id) => ids.has(id)).join(" ") === above.join(" ");
  const here = cells.filter(isBelow);
  return here.map((cell) => {
    const below = treeOf(cells, [...above, cell.id], cut, aliases);
    const text = cell.text ?? "";
    const spellings = Object.hasOwn(aliases.labels, text) ? aliases.labels[text] : undefined;
    return {
      text,
      path: cell.path.slice(cut),
      ...(spellings === undefined ? {} : { spellings }),
      ...(below.length === 0 ? {} : { below }),
    };
  });
}

function numbersOf(cells: readonly Cell[]): object {
  return Object.fromEntries(
    cells
      .filter(({ kind }) => kind !== "count")
      .map(({ path, kind, unit, unitCell }) => [
        path,
        {
          kind,
          ...(typeof unit === "string" ? { unit } : {}),
          ...(unitCell === undefined ? {} : { statedIn: unitCell.path, units: unitCell.options }),
        },
      ]),
  );
}
