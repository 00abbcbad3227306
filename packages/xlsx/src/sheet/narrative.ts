import { keysOf } from "@nianbao/form/pointer";
import { NianbaoXlsxError } from "../error.ts";
import type { NarrativeLayout } from "../layout.ts";
import { type BlockRow, rowsOf, type TextWidths } from "../narrative/rows.ts";
import { FORMAT, KINDS } from "../narrative/words.ts";
import { addressOf, editableCell, emptyCell, formRow, openRow, textCell } from "./cell.ts";
import type { Part } from "./part.ts";
import type { Strings } from "./strings.ts";
import type { StyleName } from "./styles.ts";
import { heightOf, linesOf } from "./text-size.ts";
import { hint, type Validation } from "./validation.ts";
import { type Column, restFrom } from "./worksheet.ts";

const FIRST_TEXT = 3;
const WIDTHS: TextWidths = { first: 88, others: 14 };
const LAST_ROW = 1_048_576;
const LAST_CELL = 16_384 - FIRST_TEXT + 1;

/** The columns of every sheet that holds narratives: what a row is, how, and its text. */
export const narrativeColumns: readonly Column[] = [
  { from: 1, to: 2, width: 12 },
  { from: FIRST_TEXT, to: FIRST_TEXT, width: WIDTHS.first },
  restFrom(FIRST_TEXT + 1, WIDTHS.others),
];

/** The height of a row with that text in the wide column. */
export function textRowHeight(text: string): number {
  return heightOf(linesOf(text, WIDTHS.first));
}

/** The row that names the columns. */
export function columnHeads(row: number, strings: Strings): string {
  const [open, close] = formRow(row, 20);
  const cells = ["类型", "格式", "内容"].map((text, index) =>
    strings.cell(addressOf(row, index + 1), "heading", text),
  );
  return `${open}${cells.join("")}${close}`;
}

/** The narratives of a sheet, below each other from a row on: they are as long as the report makes them. */
export function narrativeRows(
  narratives: readonly NarrativeLayout[],
  firstRow: number,
  strings: Strings,
): Part {
  const heads = narratives.map(({ path, title }) => ({
    path,
    keys: keysOf(path),
    cell: strings.later("narrative", title),
  }));
  const kinds = new Map(KINDS.map((kind) => [kind, strings.later("kind", kind)]));
  return (values) => {
    let row = firstRow;
    let xml = "";
    for (const { path, keys, cell } of heads) {
      xml += titleRow(row++, cell);
      for (const block of rowsOf(values.at(keys), path, WIDTHS)) xml += blockXml(row++, block, kinds);
      for (let spare = 0; spare < values.spareRows; spare++) xml += blockXml(row++, EMPTY, kinds);
      if (row > LAST_ROW) throw tooLarge(path);
    }
    return xml;
  };
}

const EMPTY: BlockRow = { kind: "", format: "", cells: [] };

function titleRow(row: number, cell: (at: string) => string): string {
  const [open, close] = formRow(row, 22);
  return `${open}${cell(`A${row}`)}${emptyCell(`B${row}`, "narrativeRest")}${emptyCell(`C${row}`, "narrativeRest")}${close}`;
}

type KindCells = ReadonlyMap<string, (at: string) => string>;

function blockXml(row: number, { kind, format, cells, strong }: BlockRow, kinds: KindCells): string {
  if (cells.length > LAST_CELL) throw tooLarge(kind);
  const [name, quoted]: StyleName[] = strong ? ["textStrong", "textStrongQuoted"] : ["text", "textQuoted"];
  const first = kinds.get(kind)?.(`A${row}`) ?? emptyCell(`A${row}`, "kind");
  let xml = first + (format === "" ? emptyCell(`B${row}`, "kind") : textCell(`B${row}`, "kind", format));
  let height = heightOf(1);
  for (let index = 0; index < Math.max(1, cells.length); index++) {
    const at = addressOf(row, FIRST_TEXT + index);
    const text = cells[index] ?? "";
    xml +=
      text === ""
        ? emptyCell(at, name as StyleName)
        : editableCell(at, name as StyleName, quoted as StyleName, text);
    height = Math.max(height, heightOf(linesOf(text, index === 0 ? WIDTHS.first : WIDTHS.others)));
  }
  const [open, close] = openRow(row, height);
  return `${open}${xml}${close}`;
}

/** What may be entered in the rows of narratives. */
export function narrativeRules(firstRow: number): Validation[] {
  const range = (column: string) => [`${column}${firstRow}:${column}1999`];
  return [
    {
      ranges: range("A"),
      rule: `type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"><formula1>"${KINDS.join(",")}"</formula1>`,
      title: "类型",
      prompt:
        "一行一块，可以插入行。列表先写一行“列表”，下面每项一行“列表项”；附表先写一行“附表”（内容为表题），下面每行一行“表行”，各格依次填在内容列和右边各列；一格写不下的，下一行类型选“续行”接着写。",
      error: `只能是：${KINDS.join("、")}。`,
    },
    hint(
      range("B"),
      "格式",
      `列表填“${FORMAT.ordered}”或“${FORMAT.unordered}”；附表填表头行数，例如“表头1行”；表行末尾的格为空时填列数，例如“3列”；其他类型不填。`,
    ),
  ];
}

function tooLarge(where: string): NianbaoXlsxError {
  return new NianbaoXlsxError(
    "too-large",
    `${where}：内容超出一张工作表的行数或列数。 ${where}: more rows or columns than a sheet has.`,
  );
}
