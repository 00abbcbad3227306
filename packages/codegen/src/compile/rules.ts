import type { Equation, Field, ObjectShape, Rule, Shape, Term } from "@nianbao/form/types";
import type { RuleNode, SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";
import { numberKind, numbersBelow, objectOf } from "./numbers.ts";
import type { Shapes } from "./shapes.ts";

export interface Rules {
  readonly rules: readonly Rule[];
  readonly equations: readonly Equation[];
}

/**
 * Expands every rule, in each object that it holds in, to equations between single numbers.
 *
 * @throws {SchemaError} when a path leads nowhere, or the operands have unlike shapes.
 */
export function compileRules(schema: JsonFile<SchemaNode>, shapes: Shapes): Rules {
  const stated = collectRules(schema.json);
  const bases = stated.map((rule) => basesOf(rule, shapes));
  const rules = stated.map(({ rule }, index): Rule => {
    const { code, sum, equals, at, source } = rule;
    return { code, in: (bases[index] as Base[]).map((base) => base.path), sum, equals, at, source };
  });
  const equations = stated.flatMap((rule, index) =>
    (bases[index] as Base[]).flatMap((base) => expand(rule, base, { index, file: schema.file, shapes })),
  );
  return { rules, equations: withFormulas(equations) };
}

interface StatedRule {
  readonly rule: RuleNode;
  readonly pointer: string;
  /** Where the rule is stated: below the root, or in a definition. */
  readonly owner: string;
}

function collectRules(root: SchemaNode): StatedRule[] {
  const here = (node: SchemaNode, owner: string): StatedRule[] => [
    ...(node["x-rules"] ?? []).map((rule, index) => ({ rule, pointer: `${owner}/x-rules/${index}`, owner })),
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
      here(child, `${owner}/properties/${key}`),
    ),
  ];
  const definitions = Object.entries(root.$defs ?? {}).flatMap(([name, node]) =>
    here(node, `/$defs/${name}`),
  );
  return [...here(root, ""), ...definitions];
}

interface Base {
  readonly path: string;
  readonly object: ObjectShape;
}

// Every place of the report where the object that states the rule stands.
function basesOf({ owner }: StatedRule, shapes: Shapes): Base[] {
  const found: Base[] = [];
  const walk = (shape: Shape, path: string, pointer: string): void => {
    const target = shape.type === "ref" ? `/$defs/${shape.to}` : pointer;
    const object = objectOf(shape, shapes);
    if (!object) return;
    if (target === owner) found.push({ path, object });
    for (const field of object.fields)
      walk(field.shape, `${path}/${field.key}`, `${target}/properties/${field.key}`);
  };
  walk(shapes.root, "", "");
  return found;
}

interface Expansion {
  readonly index: number;
  readonly file: string;
  readonly shapes: Shapes;
}

function expand(stated: StatedRule, base: Base, expansion: Expansion): Equation[] {
  const { rule } = stated;
  const side = (name: "sum" | "equals") =>
    rule[name].flatMap((path, i) => operands(path, `${stated.pointer}/${name}/${i}`, base, expansion));
  const [sum, equals] = [side("sum"), side("equals")];
  const [at] = operands(rule.at, `${stated.pointer}/at`, base, expansion);
  const target = at as Operand;
  for (const operand of [...sum, ...equals]) likeShapes(operand, target, expansion.file);
  return target.numbers.map((below): Equation => {
    const term = (operand: Operand): Term => ({
      path: `${operand.path}${below}`,
      ...(operand.previous ? { previous: true as const } : {}),
    });
    const path = `${target.path}${below}`;
    const [only, ...more] = equals.map(term);
    const total = more.length === 0 && only?.path === path && !only.previous;
    return {
      code: rule.code,
      at: path,
      sum: sum.map(term),
      equals: equals.map(term),
      rule: expansion.index,
      total,
      formula: false,
    };
  });
}

interface Operand {
  readonly path: string;
  readonly previous: boolean;
  /** The numbers below it: `[""]` for a number itself, else paths that begin with a slash. */
  readonly numbers: readonly string[];
  readonly pointer: string;
}

const PREVIOUS = "previous:";

function operands(path: string, pointer: string, base: Base, { shapes, file }: Expansion): Operand[] {
  const previous = path.startsWith(PREVIOUS);
  const segments = (previous ? path.slice(PREVIOUS.length) : path).split("/");
  const nodes = segments.reduce<Node[]>(
    (at, segment) => at.flatMap((node) => step(node, segment, shapes)),
    [{ path: base.path, shape: base.object }],
  );
  if (nodes.length === 0)
    throw new SchemaError(
      { file, pointer },
      `"${path}"`,
      `a path that leads somewhere below ${base.path || "the report"}`,
    );
  return nodes.map((node) => {
    const numbers = node.number ? [""] : numbersBelow(node.shape, shapes).map((below) => `/${below.path}`);
    if (numbers.length === 0) throw new SchemaError({ file, pointer }, `"${path}"`, "a path to numbers");
    return { path: node.path, previous, numbers, pointer };
  });
}

interface Node {
  readonly path: string;
  readonly shape: Shape;
  readonly number?: true;
}

function step(node: Node, segment: string, shapes: Shapes): Node[] {
  if (segment === "**")
    return numbersBelow(node.shape, shapes).map((below) => ({
      path: `${node.path}/${below.path}`,
      shape: below.field.shape,
      number: true as const,
    }));
  const fields = objectOf(node.shape, shapes)?.fields ?? [];
  return fields
    .filter((field) => segment === "*" || field.key === segment)
    .map((field: Field) => ({
      path: `${node.path}/${field.key}`,
      shape: field.shape,
      ...(numberKind(field) ? { number: true as const } : {}),
    }));
}

function likeShapes(operand: Operand, target: Operand, file: string): void {
  if (operand.numbers.join() === target.numbers.join()) return;
  throw new SchemaError(
    { file, pointer: operand.pointer },
    `${operand.path}, with the numbers ${operand.numbers.join(", ") || "itself"}`,
    `the shape of ${target.path}, with the numbers ${target.numbers.join(", ") || "itself"}`,
  );
}

// Where two equations give the same total, the one with fewer terms is its formula and the other a check.
function withFormulas(equations: readonly Equation[]): Equation[] {
  const shortest = new Map<string, Equation>();
  for (const equation of equations.filter((one) => one.total)) {
    const known = shortest.get(equation.at);
    if (!known || equation.sum.length < known.sum.length) shortest.set(equation.at, equation);
  }
  return equations.map((equation) => ({ ...equation, formula: shortest.get(equation.at) === equation }));
}
