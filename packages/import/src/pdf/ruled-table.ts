import type { Rule } from "./rules.ts";

/** A cell between the rules of a table, and the places in the grid that it covers. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RuledTable {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  readonly cells: readonly RuledCell[];
}

/** Lines that are no further apart are one, and ends that are no further apart meet. */
const NEAR = 3;
/** Tables with more rows or columns are drawings. */
const MOST = 120;

/** The tables that the rules of a page enclose. */
export function ruledTables(rules: readonly Rule[]): RuledTable[] {
  return connected(rules).flatMap((group) => tableOf(group) ?? []);
}

function tableOf(rules: readonly Rule[]): RuledTable | undefined {
  const across = rules.filter(({ axis }) => axis === "x");
  const down = rules.filter(({ axis }) => axis === "y");
  const ys = places(across.map(({ at }) => at));
  const xs = places(down.map(({ at }) => at));
  if (xs.length < 2 || ys.length < 2 || xs.length > MOST || ys.length > MOST) return undefined;
  const cells = cellsOf(xs, ys, across, down);
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)] as [number, number, number, number];
  return cells.length < 2 ? undefined : { left, right, top, bottom, rows: ys.length - 1, cells };
}

/** Distinct places of lines, in order. */
function places(all: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of all.toSorted((a, b) => a - b))
    if (found.length === 0 || place - (found.at(-1) as number) > NEAR) found.push(place);
  return found;
}

// Places with no line between them are one cell; it covers the rectangle around them.
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): RuledCell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const seen = new Set<number>();
  const cells: RuledCell[] = [];
  for (let start = 0; start < rows * columns; start++) {
    if (seen.has(start)) continue;
    const area = [start];
    seen.add(start);
    for (const place of area)
      for (const next of openTo(place, xs, ys, across, down))
        if (!seen.has(next)) area.push(next) && seen.add(next);
    cells.push(around(area, xs, ys));
  }
  return cells;
}

function openTo(
  place: number,
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): number[] {
  const columns = xs.length - 1;
  const [row, column] = [Math.floor(place / columns), place % columns];
  const middle = (list: readonly number[], at: number) =>
    ((list[at] as number) + (list[at + 1] as number)) / 2;
  const [x, y] = [middle(xs, column), middle(ys, row)];
  const open: number[] = [];
  if (column + 1 < columns && !isDrawn(down, xs[column + 1] as number, y)) open.push(place + 1);
  if (column > 0 && !isDrawn(down, xs[column] as number, y)) open.push(place - 1);
  if (row + 1 < ys.length - 1 && !isDrawn(across, ys[row + 1] as number, x)) open.push(place + columns);
  if (row > 0 && !isDrawn(across, ys[row] as number, x)) open.push(place - columns);
  return open;
}

function isDrawn(rules: readonly Rule[], at: number, through: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= through && through <= rule.to);
}

function around(area: readonly number[], xs: readonly number[], ys: readonly number[]): RuledCell {
  const columns = xs.length - 1;
  const inRow = area.map((place) => Math.floor(place / columns));
  const inColumn = area.map((place) => place % columns);
  const [row, lastRow] = [Math.min(...inRow), Math.max(...inRow)];
  const [column, lastColumn] = [Math.min(...inColumn), Math.max(...inColumn)];
  return {
    row,
    column,
    rowspan: lastRow - row + 1,
    colspan: lastColumn - column + 1,
    left: xs[column] as number,
    right: xs[lastColumn + 1] as number,
    top: ys[row] as number,
    bottom: ys[lastRow + 1] as number,
  };
}

// Lines that touch belong to the same table.
function connected(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  const left = new Set(rules);
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const group = [rule];
    for (const one of group)
      for (const other of left) if (touch(one, other) && left.delete(other)) group.push(other);
    groups.push(group);
  }
  return groups;
}

function touch(a: Rule, b: Rule): boolean {
  const within = (place: number, { from, to }: Rule) => place >= from - NEAR && place <= to + NEAR;
  if (a.axis !== b.axis) return within(a.at, b) && within(b.at, a);
  return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
}
