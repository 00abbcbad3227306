import { addExact, equalSums, plainNumber, subtractExact } from "@nianbao/form/exact";
import { keysOf } from "@nianbao/form/pointer";
import type { Check, LabelCell, Layout, TableSheet, Total, UnitCell, ValueCell } from "../layout.ts";
import { type Plan, sourcesOf } from "../values.ts";
import { encodeText } from "../xml/text.ts";
import { addressOf, emptyCell, formRow, formulaCell, numberCell, rangeOf } from "./cell.ts";
import type { Part } from "./part.ts";
import type { Strings } from "./strings.ts";
import { MARKS, type StyleName } from "./styles.ts";
import { checkFormula, EQUAL, noteFormula, noteText, OFF, totalFormula, wrongTotal } from "./sums.ts";
import { columnWidths, rowHeights, textHeight } from "./table-size.ts";
import { headingRows } from "./top.ts";
import { amountRule, changeRule, countRule, listRule, type Validation } from "./validation.ts";
import { worksheet } from "./worksheet.ts";

/** What the parts of a sheet are made with. */
export interface Making {
  readonly layout: Layout;
  readonly plan: Plan;
  readonly strings: Strings;
}

/** The sheet of a section that is a table, in the official layout, with its checks below. */
export function tableParts(sheet: TableSheet, making: Making): Part[] {
  const widths = columnWidths(sheet);
  return worksheet(
    {
      columns: widths.map((width, index) => ({ from: index + 1, to: index + 1, width })),
      frozen: {
        rows: sheet.firstRow - 1 + sheet.headRows,
        columns: sheet.headRows > 0 ? sheet.labelColumns : 0,
      },
      merges: mergesOf(sheet),
      validations: validationsOf(sheet),
      landscape: widths.reduce((sum, width) => sum + width, 0) > 100,
      onePage: true,
      growing: false,
      marks: marksOf(sheet, making.layout),
      start: addressOf(sheet.values[0]?.row ?? 1, sheet.values[0]?.column ?? 1),
    },
    [
      ...headingRows(sheet, sheet.width, making),
      ...gridRows(sheet, widths, making),
      ...checkRows(sheet, widths, making),
      notes(sheet, making.layout),
    ],
  );
}

function gridRows(sheet: TableSheet, widths: readonly number[], making: Making): Part[] {
  const cells = gridCells(sheet, making);
  const heights = rowHeights(sheet, widths);
  return heights.flatMap((height, index) => {
    const row = sheet.firstRow + index;
    const [open, close] = formRow(row, height);
    const columns = Array.from(
      { length: sheet.width },
      (_, column) => cells.get(addressOf(row, column + 1)) ?? "",
    );
    return [open, ...columns, close];
  });
}

// A merged cell has its borders from all the cells that it covers.
function gridCells(sheet: TableSheet, making: Making): Map<string, Part> {
  const cells = new Map<string, Part>();
  const place = (cell: LabelCell | ValueCell | UnitCell, name: StyleName, part: Part): void => {
    for (let row = cell.row; row < cell.row + cell.rowspan; row++)
      for (let column = cell.column; column < cell.column + cell.colspan; column++)
        cells.set(addressOf(row, column), emptyCell(addressOf(row, column), name));
    cells.set(addressOf(cell.row, cell.column), part);
  };
  for (const label of sheet.labels)
    place(label, styleOf(label), making.strings.cell(at(label), styleOf(label), label.text));
  for (const value of sheet.values) place(value, value.kind, valuePart(value, making));
  for (const unit of sheet.units) place(unit, "unit", unitPart(unit));
  return cells;
}

function styleOf({ role }: LabelCell): StyleName {
  return role === "caption" ? "caption" : role === "row" ? "label" : "heading";
}

function valuePart(value: ValueCell, { layout }: Making): Part {
  const [address, keys] = [at(value), keysOf(value.path)];
  const { total, kind } = value;
  if (total === undefined) return (values) => numberCell(address, kind, values.at(keys));
  const formula = totalFormula(layout.totals[total] as Total);
  const [computed, stated] = [totalStyle("computed", kind), totalStyle("stated", kind)];
  return (values) => {
    const state = values.totals[total];
    return state?.formula
      ? formulaCell(address, computed, formula, state.computed)
      : numberCell(address, stated, values.at(keys));
  };
}

function totalStyle(how: "computed" | "stated", kind: ValueCell["kind"]): StyleName {
  const kinds = { count: "Count", change: "Change", amount: "Amount" } as const;
  return `${how}${kinds[kind]}`;
}

function unitPart(unit: UnitCell): Part {
  const [address, keys] = [at(unit), keysOf(unit.path)];
  return (values) => {
    const value = values.at(keys);
    return numberCell(address, "unit", value);
  };
}

function checkRows(sheet: TableSheet, widths: readonly number[], { plan, strings }: Making): Part[] {
  return sheet.checks.flatMap(({ row, text, checks }) => {
    const label = checkLabelWidth(sheet, checks);
    const height = textHeight(text, widths.slice(0, label));
    const [open, close] = formRow(row, height);
    const cells = Array.from({ length: sheet.width }, (_, index): Part => {
      const address = addressOf(row, index + 1);
      const check = checks.find(({ column }) => column === index + 1);
      if (check) return checkPart(check, address, plan);
      if (index === 0) return strings.cell(address, "label", text);
      return emptyCell(address, index < label ? "label" : "check");
    });
    return [open, ...cells, close];
  });
}

/** How many columns the text of a check takes: all that stand before the first check, or before the numbers. */
function checkLabelWidth(sheet: TableSheet, checks: readonly Check[]): number {
  const first = Math.min(...checks.map(({ column }) => column)) - 1;
  return sheet.labelColumns > 0 ? Math.min(first, sheet.labelColumns) : first;
}

function checkPart(check: Check, address: string, plan: Plan): Part {
  const formula = checkFormula(check);
  const [left, right] = [sourcesOf(check.left, plan.source), sourcesOf(check.right, plan.source)];
  return (values) =>
    formulaCell(address, "check", formula, checkResult(values.numbers(left), values.numbers(right)));
}

function checkResult(left: number[] | undefined, right: number[] | undefined): string | null {
  if (!left || !right) return null;
  return equalSums(left, right)
    ? EQUAL
    : `${OFF}${plainNumber(subtractExact(addExact(left), addExact(right)))}`;
}

// Below the checks, one line for each total that the report states otherwise than its parts add up to.
function notes(sheet: TableSheet, layout: Layout): Part {
  const firstRow = (sheet.checks.at(-1)?.row ?? sheet.lastRow + 1) + 1;
  const totals = sheet.values.filter((value) => value.total !== undefined);
  return (values) => {
    let row = firstRow;
    let xml = "";
    for (const value of totals) {
      const state = values.totals[value.total as number];
      if (!state || state.formula) continue;
      const formula = noteFormula(layout.totals[value.total as number] as Total, at(value), value.label[0]);
      const text = noteText(at(value), value.label[0], values.at(keysOf(value.path)), state.computed);
      xml += `<row r="${row}" ht="18">${formulaCell(addressOf(row, 1), "note", formula, text)}</row>`;
      row++;
    }
    return xml;
  };
}

// Words say it too: colour only helps to find it.
function marksOf(sheet: TableSheet, layout: Layout): Part {
  const checks = sheet.checks.map(({ row }) => rangeOf(row, 1, 1, sheet.width)).join(" ");
  const first = addressOf(sheet.checks[0]?.row ?? 1, 1);
  const fixed =
    checks === ""
      ? ""
      : `<conditionalFormatting sqref="${checks}">${rule(MARKS.wrong, 1, `LEFT(${first},${OFF.length})="${OFF}"`)}${rule(MARKS.right, 2, `${first}="${EQUAL}"`)}</conditionalFormatting>`;
  const totals = sheet.values.filter((value) => value.total !== undefined);
  return (values) => {
    let xml = fixed;
    for (const [index, value] of totals.entries()) {
      if (values.totals[value.total as number]?.formula !== false) continue;
      const condition = wrongTotal(layout.totals[value.total as number] as Total, at(value));
      xml += `<conditionalFormatting sqref="${at(value)}">${rule(MARKS.wrong, index + 3, condition)}</conditionalFormatting>`;
    }
    return xml;
  };
}

function rule(mark: number, priority: number, condition: string): string {
  return `<cfRule type="expression" dxfId="${mark}" priority="${priority}"><formula>${encodeText(condition)}</formula></cfRule>`;
}

function mergesOf(sheet: TableSheet): string[] {
  const cells = [...sheet.labels, ...sheet.values, ...sheet.units].filter(
    ({ rowspan, colspan }) => rowspan * colspan > 1,
  );
  return [
    ...[1, 2].map((row) => rangeOf(row, 1, 1, sheet.width)),
    ...cells.map(({ row, column, rowspan, colspan }) => rangeOf(row, column, rowspan, colspan)),
    ...sheet.checks
      .map(({ row, checks }) => ({ row, width: checkLabelWidth(sheet, checks) }))
      .filter(({ width }) => width > 1)
      .map(({ row, width }) => rangeOf(row, 1, 1, width)),
  ];
}

function validationsOf(sheet: TableSheet): Validation[] {
  const rules = { count: countRule, change: changeRule, amount: amountRule };
  const groups = new Map<string, ValueCell[]>();
  for (const value of sheet.values) {
    const key = `${value.kind} ${value.unit ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [
    ...[...groups.values()].map((group) => {
      const { kind, unit } = group[0] as ValueCell;
      return rules[kind](rangesOf(group), unit);
    }),
    ...sheet.units.map((unit) => listRule([at(unit)], unit.options, "单位")),
  ];
}

// Values side by side, and rows alike below each other, are one range.
function rangesOf(values: readonly ValueCell[]): string[] {
  const blocks: { row: number; column: number; rows: number; width: number }[] = [];
  for (const { row, column, colspan } of values) {
    const last = blocks.at(-1);
    if (last && last.row === row && last.column + last.width === column) last.width += colspan;
    else blocks.push({ row, column, rows: 1, width: colspan });
  }
  const merged: typeof blocks = [];
  for (const block of blocks) {
    const above = merged.at(-1);
    if (
      above &&
      above.column === block.column &&
      above.width === block.width &&
      above.row + above.rows === block.row
    )
      above.rows += 1;
    else merged.push(block);
  }
  return merged.map(({ row, column, rows, width }) => rangeOf(row, column, rows, width));
}

function at({ row, column }: { readonly row: number; readonly column: number }): string {
  return addressOf(row, column);
}
