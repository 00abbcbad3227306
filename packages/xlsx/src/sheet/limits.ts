import type { TableSheet, ValueCell } from "../layout.ts";
import { placeAddress as at, rangeOf } from "./cell.ts";
import { checkLabelWidth } from "./checks.ts";
import { amountRule, changeRule, countRule, listRule, type Validation } from "./validation.ts";

/** The cells of a table's sheet that are merged. */
export function mergesOf(sheet: TableSheet): string[] {
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

/** What may be entered in the cells of a table. */
export function validationsOf(sheet: TableSheet): Validation[] {
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
