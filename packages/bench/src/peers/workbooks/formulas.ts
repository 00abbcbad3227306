import type { Cell, Form } from "@nianbao/form";

// What follows from the form alone is looked up once, so that the peers are not slowed by our bookkeeping.
const formulas = new Map<string, string | undefined>();

/** The formula of a cell that is computed. */
export function formulaOf(path: string, form: Form): string | undefined {
  if (!formulas.has(path)) formulas.set(path, writeFormula(path, form));
  return formulas.get(path);
}

function writeFormula(path: string, form: Form): string | undefined {
  const equation = form.equations.find((one) => one.formula && one.at === path);
  return equation?.sum.map((term) => addressOf(term.path, form)).join("+");
}

/** Where a cell stands in its sheet. */
export function addressOf(path: string, form: Form): string {
  return (form.cells.find((cell) => cell.path === path) as Cell).address.split("!")[1] as string;
}
