import { keysOf } from "@nianbao/form/pointer";
import { serialOf } from "../dates.ts";
import type { CoverField, Layout } from "../layout.ts";
import { bySize } from "../narrative/split.ts";
import { wordFor } from "../words.ts";
import { addressOf, editableCell, emptyCell, formRow, growingRow, numberCell, rangeOf } from "./cell.ts";
import type { Making } from "./making.ts";
import { columnHeads, narrativeColumns, narrativeRows, narrativeRules, textRowHeight } from "./narrative.ts";
import type { Part } from "./part.ts";
import type { Strings } from "./strings.ts";
import type { StyleName } from "./styles.ts";
import { VALUE_COLUMN } from "./top.ts";
import { between, hint, listRule, type Validation } from "./validation.ts";
import { worksheet } from "./worksheet.ts";

const GUIDE =
  "填表说明：白色单元格供填写；灰色为固定文字，蓝色为公式自动计算，黄色为报告填写而没有用公式计算的总计。没有发生的填 0，空白表示尚未填写。表格下方的“相符”或“差”是勾稽核对结果。";

const STYLES: Readonly<Record<CoverField["type"], StyleName>> = {
  text: "field",
  code: "fieldCode",
  date: "fieldDate",
  integer: "fieldWhole",
  choice: "field",
  constant: "fixed",
};

/** The cover: what the report says about itself, then what stands before its first section. */
export function coverParts({ layout, strings }: Making): Part[] {
  const { fields, narratives } = layout.cover;
  const headRow = (fields.at(-1)?.row ?? 3) + 2;
  const first = fields.find(({ type }) => type !== "constant")?.row ?? 1;
  return worksheet(
    {
      columns: narrativeColumns,
      frozen: { rows: 0, columns: 0 },
      merges: [1, 2, 3]
        .map((row) => rangeOf(row, 1, 1, 3))
        .concat(fields.map(({ row }) => rangeOf(row, 1, 1, 2))),
      validations: [...fields.flatMap((field) => ruleOf(field, layout)), ...narrativeRules(headRow + 1)],
      landscape: false,
      onePage: false,
      growing: true,
      marks: "",
      first: true,
      start: addressOf(first, VALUE_COLUMN),
    },
    [
      ...topRows(layout, strings),
      ...fields.flatMap((field) => fieldRow(field, strings)),
      columnHeads(headRow, strings),
      narrativeRows(narratives, headRow + 1, strings),
    ],
  );
}

function topRows({ title, clause }: Layout, strings: Strings): string[] {
  const rows: [number, string, StyleName][] = [
    [34, title, "title"],
    [18, clause, "subtitle"],
    [34, GUIDE, "guide"],
  ];
  return rows.map(([height, text, name], index) => {
    const [open, close] = formRow(index + 1, height);
    return `${open}${strings.cell(`A${index + 1}`, name, text)}${close}`;
  });
}

function fieldRow(field: CoverField, strings: Strings): Part[] {
  const { row, text, path } = field;
  const keys = keysOf(path);
  const label = `${strings.cell(`A${row}`, "label", text)}${emptyCell(`B${row}`, "label")}`;
  return [
    (values) => {
      const value = values.at(keys);
      const [open, close] = growingRow(row, typeof value === "string" ? textRowHeight(value) : 20);
      return `${open}${label}${fieldCells(field, value)}${close}`;
    },
  ];
}

function fieldCells(field: CoverField, value: unknown): string {
  const name = STYLES[field.type];
  const at = addressOf(field.row, VALUE_COLUMN);
  if (typeof value !== "string") return numberCell(at, name, value);
  const serial = field.type === "date" ? serialOf(value) : undefined;
  if (serial !== undefined) return numberCell(at, name, serial);
  const text = field.type === "choice" ? wordFor(value) : value;
  const quoted = field.type === "constant" ? name : "fieldQuoted";
  // What does not fit goes on to the right.
  return bySize(text)
    .map((piece, index) => editableCell(addressOf(field.row, VALUE_COLUMN + index), name, quoted, piece))
    .join("");
}

function ruleOf(field: CoverField, { years }: Layout): Validation[] {
  const ranges = [addressOf(field.row, VALUE_COLUMN)];
  const title = field.text;
  switch (field.type) {
    case "integer":
      return [
        {
          ranges,
          rule: between("whole", String(years.from), String(years.to ?? 9999)),
          title,
          prompt: years.to
            ? `请填写 ${years.from} 至 ${years.to} 之间的年份。`
            : `请填写 ${years.from} 或者更晚的年份。`,
          error: "这里只能填写本版格式适用的年份，例如 2023 只写 2023，不写“年”字。",
        },
      ];
    case "choice":
      return [listRule(ranges, (field.options ?? []).map(wordFor), title)];
    case "date":
      return [hint(ranges, title, `请填写日期，例如 2024-01-31。${field.hint ?? ""}`)];
    case "constant":
      return [];
    default:
      return field.hint === undefined ? [] : [hint(ranges, title, field.hint)];
  }
}
