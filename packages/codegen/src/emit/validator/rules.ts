import type { Equation, Form, Rule, Term } from "@nianbao/form/types";
import { constantName } from "../findings-file.ts";
import { Names } from "../names.ts";
import { literal, printed } from "../print.ts";
import type { PlaceNumbers } from "./place-numbers.ts";

/** A rule by the numbers of places: it has an equation for every base and column, in that order. */
export interface NumberedRule {
  readonly rule: Rule;
  /** A name for code, of this rule alone. */
  readonly name: string;
  /** The place of its first equation among those of the form. */
  readonly first: number;
  /** The objects in which it holds. */
  readonly bases: readonly number[];
  /** How far the terms of a base's first equation are from the base. */
  readonly sum: readonly number[];
  readonly equals: readonly number[];
  /** The same for terms in last year's report. */
  readonly previousSum: readonly number[];
  readonly previousEquals: readonly number[];
  /** Where a finding points. */
  readonly at: number;
  /** How far each column is from the first. */
  readonly columns: readonly number[];
}

type Unnamed = Omit<NumberedRule, "name">;

/** The rules of a form, by numbers. A rule whose columns are not equally far apart everywhere is several. */
export function numberRules(form: Form, places: PlaceNumbers): NumberedRule[] {
  const rules = form.rules.flatMap((rule, index) => {
    const first = form.equations.findIndex((equation) => equation.rule === index);
    const equations = form.equations.filter((equation) => equation.rule === index);
    const together = numbered(rule, rule.in, first, equations, places);
    return isFaithful(together, equations, places)
      ? [together]
      : equations.map((equation, i) => numbered(rule, [""], first + i, [equation], places));
  });
  const names = new Names([]);
  return rules.map((rule) => ({ ...rule, name: `${names.free(constantName(rule.rule.code))}At` }));
}

/** Whether a rule reads last year's report. */
export function isAcrossYears({ previousSum, previousEquals }: NumberedRule): boolean {
  return previousSum.length + previousEquals.length > 0;
}

/** Whether every term of a rule is a whole number. */
export function isWhole({ first }: NumberedRule, form: Form): boolean {
  const { sum, equals } = form.equations[first] as Equation;
  const kindOf = ({ path }: Term) => form.cells.find((cell) => cell.path === path)?.kind;
  return [...sum, ...equals].map(kindOf).every((kind) => kind === "count" || kind === "change");
}

function numbered(
  rule: Rule,
  bases: readonly string[],
  first: number,
  equations: readonly Equation[],
  places: PlaceNumbers,
): Unnamed {
  const [model] = equations as [Equation];
  const columns = equations.slice(0, equations.length / bases.length);
  const base = places.of(bases[0] ?? "");
  const distances = (terms: readonly Term[], previous?: true) =>
    terms.filter((term) => term.previous === previous).map((term) => places.of(term.path) - base);
  return {
    rule,
    first,
    bases: bases.map((path) => places.of(path)),
    sum: distances(model.sum),
    equals: distances(model.equals),
    previousSum: distances(model.sum, true),
    previousEquals: distances(model.equals, true),
    at: places.of(model.at) - base,
    columns: columns.map((equation) => places.of(equation.at) - places.of(model.at)),
  };
}

function isFaithful(rule: Unnamed, equations: readonly Equation[], places: PlaceNumbers): boolean {
  const made = rule.bases.flatMap((base) => rule.columns.map((column) => base + column));
  return equations.every((equation, i) => {
    const from = made[i] ?? 0;
    const stands = (terms: readonly Term[], distances: readonly number[], previous?: true) =>
      terms
        .filter((term) => term.previous === previous)
        .every((term, t) => places.of(term.path) === from + (distances[t] ?? 0));
    return (
      stands(equation.sum, rule.sum) &&
      stands(equation.equals, rule.equals) &&
      stands(equation.sum, rule.previousSum, true) &&
      stands(equation.equals, rule.previousEquals, true)
    );
  });
}

/** `rules.ts`: the rules as data, for whatever needs no code of its own. */
export function rulesFile(form: Form, places: PlaceNumbers, source: string): string {
  const rules = numberRules(form, places);
  const codes = [...new Set(rules.map(({ rule }) => rule.code))];
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "@nianbao/findings",
      namedImports: codes.map((code) => constantName(code)).sort(),
    });
    file.addImportDeclaration({
      moduleSpecifier: "../../checks.ts",
      namedImports: ["Rule"],
      isTypeOnly: true,
    });
    file.addStatements(`
/** The rules, by the numbers of places. */
export const rules: readonly Rule[] = [${rules.map(ruleCode).join("")}];`);
  });
}

function ruleCode({
  rule,
  name: _name,
  first: _first,
  previousSum,
  previousEquals,
  ...distances
}: NumberedRule): string {
  const previous = {
    ...(previousSum.length && { previousSum }),
    ...(previousEquals.length && { previousEquals }),
  };
  const data = literal({ source: rule.source.clause, ...distances, ...previous });
  return `
  ${comment(rule)}
  { entry: ${constantName(rule.code)}, ${data.slice(1)},`;
}

/** A rule as the schema states it, in a comment. */
export function comment({ sum, equals }: Rule): string {
  return `// ${[sum, equals].map((side) => side.join(" + ")).join(" = ")}`.replaceAll(
    /[\r\n\u2028\u2029]/g,
    " ",
  );
}
