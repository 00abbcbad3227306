import type { Equation, Form, GridCell, Table, Term } from "@nianbao/form/types";
import type { NumberPlace } from "./places.ts";
import { exact, ofThisReport, type Places, placeOf, sumOf } from "./sums.ts";

/** The rows below a table that show whether its equations hold: all but those that are formulas of their totals. */
export function checksOf(table: Table, form: Form, places: Places): object[] {
  const equations = form.equations.filter(
    (equation) =>
      !equation.formula && ofThisReport(equation) && places.get(equation.at)?.table?.key === table.key,
  );
  const firstRow = table.firstRow + table.rows.length + 1;
  return grouped(equations, table, places).map((group, index) => ({
    row: firstRow + index,
    text: textOf(group[0] as Equation, table, places),
    checks: group.map((equation) => checkOf(equation, table, places)),
  }));
}

function checkOf(equation: Equation, table: Table, places: Places) {
  return {
    column: checkColumn(equation, table, places),
    left: sumOf(equation.sum, table.sheet, places),
    right: sumOf(equation.equals, table.sheet, places),
    ...exact(equation, places),
  };
}

// Below its column, where the labels leave room beside them; else at the end of a row of its own.
function checkColumn(equation: Equation, table: Table, places: Places): number {
  return table.labelColumns > 0 ? placeOf(equation.at, places).column : table.width;
}

// Equations of one rule that stand side by side share a row.
function grouped(equations: readonly Equation[], table: Table, places: Places): Equation[][] {
  const groups = new Map<string, Equation[]>();
  for (const equation of equations) {
    const shared = table.labelColumns > 0 ? placeOf(equation.at, places).row : equation.at;
    const key = `${equation.rule} ${shared}`;
    const group = groups.get(key);
    if (group) group.push(equation);
    else groups.set(key, [equation]);
  }
  return [...groups.values()].flatMap((group) =>
    isSideBySide(group, table, places) ? [group] : apart(group),
  );
}

function isSideBySide(group: readonly Equation[], table: Table, places: Places): boolean {
  const columns = new Set(group.map((equation) => checkColumn(equation, table, places)));
  return columns.size === group.length;
}

function apart(group: readonly Equation[]): Equation[][] {
  return group.map((equation) => [equation]);
}

function textOf(equation: Equation, table: Table, places: Places): string {
  const all = [...equation.sum, ...equation.equals].map((term) => placeOf(term.path, places));
  const { common, name } = naming(all, table);
  const side = (terms: readonly Term[]): string => {
    const names = terms.map((term) => name(placeOf(term.path, places)));
    return names.length > 4 ? `${names[0]}至${names.at(-1)}共${names.length}项之和` : names.join("＋");
  };
  return `${common}${side(equation.sum)}＝${side(equation.equals)}`;
}

interface Naming {
  /** What all of them share, said once. */
  readonly common: string;
  readonly name: (place: NumberPlace) => string;
}

// Below a column its own rows are enough; elsewhere what the labels have in common is said first.
function naming(places: readonly NumberPlace[], table: Table): Naming {
  const oneColumn = new Set(places.map((place) => place.column)).size === 1;
  if (oneColumn && table.labelColumns > 0)
    return { common: "", name: (place) => headerText(place, table, "row") ?? labelsOf(place).join(" / ") };
  const count = sharedLabels(places.map(labelsOf));
  const common = labelsOf(places[0] as NumberPlace).slice(0, count);
  return {
    common: count === 0 ? "" : `${common.join(" / ")}：`,
    name: (place) => labelsOf(place).slice(count).join(" / "),
  };
}

function sharedLabels(labels: readonly (readonly string[])[]): number {
  const [first = []] = labels;
  const most = Math.min(...labels.map((one) => one.length - 1));
  let count = 0;
  while (count < most && labels.every((one) => one[count] === first[count])) count++;
  return count;
}

function headerText({ grid }: NumberPlace, table: Table, role: GridCell["role"]): string | undefined {
  const cells = table.rows.flatMap((row) => row.cells);
  const headers = (grid?.headers ?? []).map((id) => cells.find((cell) => cell.id === id));
  return headers.filter((header) => header?.role === role).at(-1)?.text;
}

function labelsOf({ cell }: NumberPlace): readonly string[] {
  return cell?.labels ?? [];
}
