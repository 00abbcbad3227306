import type { Form, Table } from "@nianbao/form";
import { addressOf } from "./formulas.ts";

/** What a check shows when its equation holds. */
export const HOLDS = "相符";

/** A cell that says whether an equation holds. */
export interface CheckCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly formula: string;
}

const checks = new Map<Table, readonly CheckCell[]>();

/** The checks of a table: below it, as many to a row as the table is wide. */
export function checksOf(table: Table, form: Form): readonly CheckCell[] {
  if (!checks.has(table)) checks.set(table, placeChecks(table, form));
  return checks.get(table) as readonly CheckCell[];
}

function placeChecks(table: Table, form: Form): CheckCell[] {
  const first = table.firstRow + table.rows.length + 1;
  return form.equations
    .filter(
      ({ at, formula, sum, equals }) =>
        at.startsWith(`${table.path}/`) && !formula && ![...sum, ...equals].some((term) => term.previous),
    )
    .map(({ sum, equals }, index) => {
      const row = first + Math.floor(index / table.width);
      const column = index % table.width;
      const [left, right] = [sum, equals].map((side) =>
        side.map(({ path }) => addressOf(path, form)).join("+"),
      );
      const address = `${String.fromCharCode(65 + column)}${row}`;
      return { row, column, address, formula: `IF(${left}=${right},"${HOLDS}","差")` };
    });
}
