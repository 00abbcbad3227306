import type { Equation, Form, Rule, Term } from "@nianbao/form/types";
import { constantName } from "../findings-file.ts";
import { literal, printed } from "../print.ts";

/** A rule with its paths spelt out once: it has an equation for every base and column, in that order. */
export interface SpeltRule {
  readonly code: string;
  /** A name for code, of this rule alone. */
  readonly name: string;
  readonly clause: string;
  /** The place of its first equation among those of the form. */
  readonly first: number;
  readonly bases: readonly string[];
  readonly columns: readonly string[];
  /** Pointers below a base; those into last year's report begin with `previous:`. */
  readonly sum: readonly string[];
  readonly equals: readonly string[];
  readonly at: string;
}

const PREVIOUS = "previous:";

/** The rules of a form, spelt out. */
export function spellRules(form: Form): SpeltRule[] {
  return form.rules.map((rule, index) => {
    const namesakes = form.rules.slice(0, index).filter(({ code }) => code === rule.code).length;
    const name = constantName(rule.code) + (namesakes === 0 ? "" : namesakes + 1);
    return { ...spell(rule, index, form.equations), name };
  });
}

/** Whether a rule reads last year's report. */
export function isAcrossYears({ sum, equals }: SpeltRule): boolean {
  return [...sum, ...equals].some((path) => path.startsWith(PREVIOUS));
}

/** Whether every term of a rule is a whole number. */
export function isWhole({ first }: SpeltRule, form: Form): boolean {
  const { sum, equals } = form.equations[first] as Equation;
  const kindOf = ({ path }: Term) => form.cells.find((cell) => cell.path === path)?.kind;
  return [...sum, ...equals].map(kindOf).every((kind) => kind === "count" || kind === "change");
}

// Every base has the same operands and columns, so that the first one tells them all.
function spell(rule: Rule, index: number, equations: readonly Equation[]): Omit<SpeltRule, "name"> {
  const base = rule.in[0] ?? "";
  const first = equations.findIndex((equation) => equation.rule === index);
  const count = equations.filter((equation) => equation.rule === index).length / rule.in.length;
  const at = `/${rule.at}`;
  const columns = equations
    .slice(first, first + count)
    .map((equation) => equation.at.slice(base.length + at.length));
  const operand = ({ path, previous }: Term) =>
    (previous ? PREVIOUS : "") + path.slice(base.length, path.length - (columns[0] ?? "").length);
  const { sum, equals } = equations[first] as Equation;
  return {
    code: rule.code,
    clause: rule.source.clause,
    first,
    bases: rule.in,
    columns,
    sum: sum.map(operand),
    equals: equals.map(operand),
    at,
  };
}

/** `rules.ts`: the rules as data, for whatever needs no code of its own. */
export function rulesFile(form: Form, source: string): string {
  const rules = spellRules(form);
  const codes = [...new Set(rules.map(({ code }) => code))];
  const data = rules.map(
    ({ code, clause, bases, columns, sum, equals, at }) =>
      `{ entry: ${constantName(code)}, source: ${literal(clause)}, bases: ${literal(bases)}, sum: ${literal(sum)}, ` +
      `equals: ${literal(equals)}, at: ${literal(at)}, columns: ${literal(columns)} }`,
  );
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "@nianbao/findings",
      namedImports: codes.map((code) => constantName(code)).sort(),
    });
    file.addImportDeclaration({
      moduleSpecifier: "../../checks.ts",
      namedImports: ["SpeltRule"],
      isTypeOnly: true,
    });
    file.addStatements(`\nexport const rules: readonly SpeltRule[] = [${data.join(",")}];`);
  });
}
