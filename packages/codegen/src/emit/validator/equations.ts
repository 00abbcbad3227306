import type { Form } from "@nianbao/form/types";
import { literal, printed } from "../print.ts";
import type { PlaceNumbers } from "./place-numbers.ts";
import { comment, isAcrossYears, isWhole, type NumberedRule, numberRules } from "./rules.ts";

/** `equations.ts`: compares the sides of every equation inside one report. */
export function equationsFile(form: Form, places: PlaceNumbers, source: string): string {
  const rules = numberRules(form, places).filter((rule) => !isAcrossYears(rule));
  const starts = rules
    .filter(({ bases, columns }) => bases.length * columns.length > 1)
    .map((rule) => `const ${rule.name} = ${literal(startsOf(rule))};`);
  const statements = rules.map((rule) => (isWhole(rule, form) ? compared(rule) : exactly(rule)));
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "../../equations/sums.ts",
      namedImports: ["Sums"],
      isTypeOnly: true,
    });
    file.addStatements(`
// Where the equations of a rule start.
${starts.join("\n")}

/**
 * Compares the two sides of every equation.
 *
 * @param numbers - the cells of the tables, by their places
 */
export function checkEquations(numbers: Float64Array, sums: Sums): void {
  const n = (place: number) => numbers[place] as number;
  ${statements.join("\n\n")}
}`);
  });
}

function exactly({ first, bases, columns }: NumberedRule): string {
  return `sums.exactly(${first}, ${bases.length * columns.length});`;
}

// Equations that start from different places are gone through from each to the next.
function compared({ rule, name, first, bases, columns, sum, equals }: NumberedRule): string {
  const [start = 0, ...others] = startsOf({ bases, columns });
  const compare = (id: string, from: (distance: number) => string) => {
    const side = (distances: readonly number[]) => distances.map((each) => `n(${from(each)})`).join(" + ");
    return `sums.compare(${id}, ${side(sum)}, ${side(equals)});`;
  };
  if (others.length === 0)
    return `${comment(rule)}\n${compare(`${first}`, (distance) => `${start + distance}`)}`;
  return `${comment(rule)}
  for (let i = 0; i < ${name}.length; i++) {
    const at = ${name}[i] as number;
    ${compare(`${first} + i`, (distance) => (distance === 0 ? "at" : `at + ${distance}`))}
  }`;
}

function startsOf({ bases, columns }: Pick<NumberedRule, "bases" | "columns">): number[] {
  return bases.flatMap((base) => columns.map((column) => base + column));
}
