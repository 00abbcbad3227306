import type { Cell, Form, GridCell, Table } from "@nianbao/form/types";
import { columnLetters } from "../../compile/paths.ts";

/** Where a number stands on the sheets, row and column counted from 1. */
export interface NumberPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly decimals: boolean;
  /** The table and the cell, where it is a number of a table. */
  readonly table?: Table;
  readonly cell?: Cell;
  readonly grid?: GridCell;
}

/** The first row of a text section's figures, and the column that all its values stand in. */
export const FIGURES_ROW = 3;
export const VALUE_COLUMN = 3;

/** The place of every number of a form, by its path. */
export function placesOf(form: Form): ReadonlyMap<string, NumberPlace> {
  return new Map([...tablePlaces(form), ...figurePlaces(form)]);
}

function tablePlaces(form: Form): [string, NumberPlace][] {
  const cells = new Map(form.cells.map((cell) => [cell.path, cell]));
  return form.tables.flatMap((table) =>
    table.rows
      .flatMap((row) => row.cells)
      .flatMap((grid): [string, NumberPlace][] => {
        const cell = grid.role === "value" ? cells.get(grid.path) : undefined;
        if (!cell) return [];
        const [row, column] = [table.firstRow + grid.row, grid.column + 1];
        const decimals = cell.kind === "amount";
        return [[grid.path, { sheet: table.sheet, row, column, decimals, table, cell, grid }]];
      }),
  );
}

function figurePlaces(form: Form): [string, NumberPlace][] {
  return form.sections.flatMap((section) => {
    let row = FIGURES_ROW;
    return section.figures.flatMap((group) => {
      row += 1;
      return group.fields.map((field): [string, NumberPlace] => {
        const decimals = field.shape.type === "amount";
        const place = { sheet: section.sheet, row, column: VALUE_COLUMN, decimals };
        row += 1;
        return [`${group.path}/${field.key}`, place];
      });
    });
  });
}

/** `A1`, of a place counted from 1. */
export function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column - 1)}${row}`;
}

/** A name that a workbook may define: letters, digits and underscores. */
export function nameOf(path: string): string {
  return path.slice(1).replaceAll(/[^A-Za-z0-9]/g, "_");
}
