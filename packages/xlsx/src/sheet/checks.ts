import { addExact, equalSums, plainNumber, subtractExact } from "@nianbao/form/exact";
import { keysOf } from "@nianbao/form/pointer";
import type { Check, Layout, TableSheet, Total } from "../layout.ts";
import { type Plan, sourcesOf } from "../values.ts";
import { encodeText } from "../xml/text.ts";
import { addressOf, placeAddress as at, emptyCell, formRow, formulaCell, rangeOf } from "./cell.ts";
import type { Making } from "./making.ts";
import type { Part } from "./part.ts";
import { MARKS } from "./styles.ts";
import { checkFormula, EQUAL, noteFormula, noteText, OFF, wrongTotal } from "./sums.ts";
import { textHeight } from "./table-size.ts";

/** The rows below a table that show whether its equations hold. */
export function checkRows(sheet: TableSheet, widths: readonly number[], { plan, strings }: Making): Part[] {
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
export function checkLabelWidth(sheet: TableSheet, checks: readonly Check[]): number {
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

/** Below the checks, a line for each total that the report states otherwise than its parts add up to. */
export function notes(sheet: TableSheet, layout: Layout): Part {
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

/** Colours for checks and totals that are wrong. Words say it too: colour only helps to find it. */
export function marksOf(sheet: TableSheet, layout: Layout): Part {
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
