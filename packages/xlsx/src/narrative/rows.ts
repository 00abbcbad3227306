import { NianbaoXlsxError } from "../error.ts";
import { split } from "./split.ts";
import { cellsText, FORMAT, headerRowsText, KIND } from "./words.ts";

/** A row of a narrative on a sheet: what it is, how, and its cells from the third column on. */
export interface BlockRow {
  readonly kind: string;
  readonly format: string;
  readonly cells: readonly string[];
  /** A heading, or a row of a table's head. */
  readonly strong?: true;
}

/** The widths of the columns that hold text: the first is that of paragraphs, the others are for tables. */
export interface TextWidths {
  readonly first: number;
  readonly others: number;
}

/**
 * The rows of a narrative, a block a row or more. Blocks that the model does not have are a caller's mistake.
 *
 * @throws {NianbaoXlsxError} `bad-block`
 */
export function rowsOf(blocks: unknown, path: string, widths: TextWidths): BlockRow[] {
  if (blocks === undefined || blocks === null) return [];
  if (!Array.isArray(blocks)) throw badBlock(path);
  return blocks
    .flatMap((block, index) => blockRows(block, `${path}/${index}`))
    .flatMap((row) => cutUp(row, widths));
}

function blockRows(block: unknown, path: string): BlockRow[] {
  if (typeof block !== "object" || block === null) throw badBlock(path);
  const fields = block as Readonly<Record<string, unknown>>;
  const text = (key: string): string => textOf(fields[key], `${path}/${key}`);
  switch (fields["type"]) {
    case "paragraph":
      return [row(KIND.paragraph, [text("text")])];
    case "heading":
      return [{ ...row(headingKind(fields["level"], path), [text("text")]), strong: true }];
    case "list":
      return listRows(fields, path);
    case "table":
      return tableRows(fields, path);
    case "figure":
      return [
        row(KIND.figure, [text("src")]),
        row(KIND.alt, [text("alt")]),
        ...(fields["caption"] === undefined ? [] : [row(KIND.figureCaption, [text("caption")])]),
      ];
    default:
      throw badBlock(path);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function headingKind(level: unknown, path: string): string {
  const kinds: Readonly<Record<string, string>> = KIND.headings;
  const kind = typeof level === "number" ? kinds[level] : undefined;
  if (kind === undefined) throw badBlock(`${path}/level`);
  return kind;
}

function listRows({ ordered, items }: Fields, path: string): BlockRow[] {
  const format = ordered === true ? FORMAT.ordered : FORMAT.unordered;
  return [
    row(KIND.list, [], format),
    ...listOf(items, `${path}/items`).map((item, i) => row(KIND.item, [textOf(item, `${path}/items/${i}`)])),
  ];
}

function tableRows({ caption, rows, headerRows }: Fields, path: string): BlockRow[] {
  const head = typeof headerRows === "number" ? headerRows : 0;
  const title = caption === undefined ? "" : textOf(caption, `${path}/caption`);
  return [
    row(KIND.table, title === "" ? [] : [title], headerRowsText(head)),
    // An empty caption is not the same as none.
    ...(caption === "" ? [row(KIND.tableCaption, [])] : []),
    ...listOf(rows, `${path}/rows`).map((cells, i) => tableRow(cells, `${path}/rows/${i}`, i < head)),
  ];
}

function tableRow(value: unknown, path: string, strong: boolean): BlockRow {
  const cells = listOf(value, path).map((cell, i) => textOf(cell, `${path}/${i}`));
  const format = cells.at(-1) === "" ? cellsText(cells.length) : "";
  return { ...row(KIND.row, cells, format), ...(strong ? { strong } : {}) };
}

function row(kind: string, cells: readonly string[], format = ""): BlockRow {
  return { kind, format, cells };
}

// What does not fit a cell goes on in the rows below.
function cutUp(whole: BlockRow, widths: TextWidths): BlockRow[] {
  const pieces = whole.cells.map((cell, i) => split(cell, i === 0 ? widths.first : widths.others));
  const count = pieces.reduce((most, each) => Math.max(most, each.length), 1);
  if (count === 1) return [whole];
  return Array.from({ length: count }, (_, i) => ({
    ...(i === 0 ? whole : row(KIND.more, [])),
    cells: pieces.map((each) => each[i] ?? ""),
  }));
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw badBlock(path);
  return value;
}

function textOf(value: unknown, path: string): string {
  if (typeof value !== "string") throw badBlock(path);
  return value;
}

function badBlock(path: string): NianbaoXlsxError {
  return new NianbaoXlsxError(
    "bad-block",
    `${path} 不是格式规定的内容块，无法写入工作簿。 ${path} is no block of a narrative and cannot be written.`,
  );
}
