import type { Form } from "@nianbao/form/types";
import { printed } from "../print.ts";
import { CellIndex } from "./cell-index.ts";
import { isAcrossYears, isWhole, type SpeltRule, spellRules } from "./rules.ts";

/** `equations.ts`: compares the sides of every equation inside one report, over the cells in the order of the form. */
export function equationsFile(form: Form, source: string): string {
  const index = new CellIndex(form);
  const rules = spellRules(form).filter((rule) => !isAcrossYears(rule));
  const statements = rules.map((rule) =>
    isWhole(rule, form) ? compared(rule, index) : `sums.exactly(${rule.first}, ${countOf(rule)});`,
  );
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "../../equations/sums.ts",
      namedImports: ["Sums"],
      isTypeOnly: true,
    });
    file.addStatements(`
/**
 * Compares the two sides of every equation.
 *
 * @param numbers - the cells of the tables, in the order of the form
 */
export function checkEquations(numbers: Float64Array, sums: Sums): void {
  const n = (cell: number) => numbers[cell] as number;
  ${statements.join("\n\n")}
}`);
  });
}

function countOf({ bases, columns }: SpeltRule): number {
  return bases.length * columns.length;
}

/** The cells that an equation adds up on each side. */
interface Sides {
  readonly sum: readonly number[];
  readonly equals: readonly number[];
}

// Equations whose cells are equally far from each other's are counted through; others are written out.
function compared(rule: SpeltRule, index: CellIndex): string {
  const about = `// ${rule.code}: ${rule.sum.join(" + ")} = ${rule.equals.join(" + ")}`;
  const equations = rule.bases.flatMap((base) =>
    rule.columns.map((column) => sidesOf(rule, base, column, index)),
  );
  const distance = equalDistance(equations);
  const lines =
    distance === undefined
      ? equations.map((sides, i) => compare(rule.first + i, sides, ""))
      : [
          `for (let i = 0; i < ${equations.length}; i++)`,
          compare(`${rule.first} + i`, equations[0] as Sides, distance === 1 ? " + i" : ` + ${distance} * i`),
        ];
  return `${about}\n${lines.join("\n")}`;
}

function sidesOf({ sum, equals }: SpeltRule, base: string, column: string, index: CellIndex): Sides {
  const cells = (paths: readonly string[]) => paths.map((path) => index.of(base + path + column));
  return { sum: cells(sum), equals: cells(equals) };
}

// How many cells lie between each equation and the next, when that is the same for every term.
function equalDistance(equations: readonly Sides[]): number | undefined {
  const [first, ...others] = equations.map(({ sum, equals }) => [...sum, ...equals]);
  const distance = (others[0]?.[0] ?? 0) - (first?.[0] ?? 0);
  const isSame = others.every((cells, i) =>
    cells.every((cell, term) => cell === (first?.[term] ?? 0) + distance * (i + 1)),
  );
  return others.length > 0 && isSame ? distance : undefined;
}

function compare(id: number | string, { sum, equals }: Sides, shift: string): string {
  const side = (cells: readonly number[]) => cells.map((cell) => `n(${cell}${shift})`).join(" + ");
  return `sums.compare(${id}, ${side(sum)}, ${side(equals)});`;
}
