import { keysOf } from "@nianbao/form/pointer";
import type { FigureGroup, FigureValue, TextSheet } from "../layout.ts";
import { addressOf, emptyCell, formRow, numberCell, rangeOf } from "./cell.ts";
import type { Making } from "./making.ts";
import { columnHeads, narrativeColumns, narrativeRows, narrativeRules } from "./narrative.ts";
import type { Part } from "./part.ts";
import type { Strings } from "./strings.ts";
import type { StyleName } from "./styles.ts";
import { headingRows } from "./top.ts";
import { amountRule, changeRule, countRule } from "./validation.ts";
import { worksheet } from "./worksheet.ts";

const RULES = { count: countRule, change: changeRule, amount: amountRule };
const STYLES: Readonly<Record<FigureValue["kind"], StyleName>> = {
  count: "fieldCount",
  change: "fieldChange",
  amount: "fieldAmount",
};

/** The sheet of a section of text: its figures, then its narratives. */
export function textParts(sheet: TextSheet, making: Making): Part[] {
  const { strings } = making;
  const figures = sheet.figures.flatMap((group) => group.values);
  const body = sheet.headRow + 1;
  return worksheet(
    {
      columns: narrativeColumns,
      frozen: { rows: figures.length === 0 ? sheet.headRow : 2, columns: 0 },
      merges: ["A1:C1", "A2:C2", ...labelMerges(sheet)],
      validations: [
        ...figures.map((figure) => RULES[figure.kind]([addressOf(figure.row, figure.column)], figure.unit)),
        ...narrativeRules(body),
      ],
      landscape: false,
      onePage: false,
      growing: true,
      marks: "",
      start: addressOf(figures[0]?.row ?? body + 1, 3),
    },
    [
      ...headingRows(sheet, 3, making),
      ...sheet.figures.flatMap((group) => figureRows(group, strings)),
      columnHeads(sheet.headRow, strings),
      narrativeRows(sheet.narratives, body, strings),
    ],
  );
}

function figureRows({ row, title, values }: FigureGroup, strings: Strings): Part[] {
  const [open, close] = formRow(row, 22);
  const head = ["B", "C"].map((letter) => emptyCell(`${letter}${row}`, "narrativeRest")).join("");
  return [
    `${open}${strings.cell(`A${row}`, "narrative", title)}${head}${close}`,
    ...values.flatMap((value) => figureRow(value, strings)),
  ];
}

function figureRow(value: FigureValue, strings: Strings): Part[] {
  const { row, column, text, path, kind } = value;
  const [open, close] = formRow(row, 20);
  const [address, keys] = [addressOf(row, column), keysOf(path)];
  return [
    `${open}${strings.cell(`A${row}`, "label", text)}${emptyCell(`B${row}`, "label")}`,
    (values) => numberCell(address, STYLES[kind], values.at(keys)),
    close,
  ];
}

function labelMerges(sheet: TextSheet): string[] {
  return sheet.figures.flatMap((group) => group.values.map(({ row }) => rangeOf(row, 1, 1, 2)));
}
