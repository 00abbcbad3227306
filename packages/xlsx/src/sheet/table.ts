import { keysOf } from "@nianbao/form/pointer";
import type { LabelCell, TableSheet, Total, UnitCell, ValueCell } from "../layout.ts";
import { addressOf, placeAddress as at, emptyCell, formRow, formulaCell, numberCell } from "./cell.ts";
import { checkRows, marksOf, notes } from "./checks.ts";
import { mergesOf, validationsOf } from "./limits.ts";
import type { Making } from "./making.ts";
import type { Part } from "./part.ts";
import type { StyleName } from "./styles.ts";
import { totalFormula } from "./sums.ts";
import { columnWidths, rowHeights } from "./table-size.ts";
import { headingRows } from "./top.ts";
import { worksheet } from "./worksheet.ts";

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
