import type { Equation, Rule, Shape, Term, Unit } from "@nianbao/form/types";
import type { RuleNode, SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";
import { withFormulas } from "./formulas.ts";
import { numbersBelow, objectOf } from "./numbers.ts";
import { type Base, type Operand, operandsOf } from "./operands.ts";
import { resolveShapes, type Shapes } from "./shapes.ts";

export interface Rules {
  readonly rules: readonly Rule[];
  readonly equations: readonly Equation[];
}

/**
 * Expands every rule, in each object that it holds in, to equations between single numbers.
 *
 * @param codes - the findings that a broken rule may give
 * @param official - the schema of the edition, when `schema` is the edition with a profile's additions: the paths of its rules
 *   lead to its own places alone, and no rule of the profile computes one of them
 * @throws {SchemaError} when a path leads nowhere, operands have unlike shapes, a finding would point to no term, or a code is
 *   unknown.
 */
export function compileRules(
  schema: JsonFile<SchemaNode>,
  shapes: Shapes,
  codes: readonly string[],
  official?: JsonFile<SchemaNode>,
): Rules {
  const { file } = schema;
  const ofEdition = official && officialRules(official);
  const stated = collectRules(schema.json).map((rule): RuleInPlace => {
    const known = ofEdition?.bases.get(rule.rule) ?? [];
    const bases = basesOf(rule, shapes).map((base) => known.find(({ path }) => path === base.path) ?? base);
    return { ...rule, bases, added: ofEdition !== undefined && !ofEdition.bases.has(rule.rule) };
  });
  for (const rule of stated) checkRule(rule, { file, codes });
  const rules = stated.map(({ rule: { code, sum, equals, at, source }, bases }): Rule => {
    return { code, in: bases.map((base) => base.path), sum, equals, at, source };
  });
  const equations = stated.flatMap((rule, index) =>
    rule.bases.flatMap((base) => expand(rule, base, { index, file, shapes: base.shapes })),
  );
  const computed = equations.map((equation) =>
    stated[equation.rule]?.added && ofEdition?.numbers.has(equation.at)
      ? { ...equation, total: false }
      : equation,
  );
  return { rules, equations: withFormulas(computed, (index) => placeOf(stated[index] as StatedRule, file)) };
}

interface OfficialRules {
  /** The rules themselves, which a profile's schema shares, and the objects in which they hold. */
  readonly bases: ReadonlyMap<RuleNode, readonly RuleBase[]>;
  readonly numbers: ReadonlySet<string>;
}

function officialRules(schema: JsonFile<SchemaNode>): OfficialRules {
  const shapes = resolveShapes(schema);
  return {
    bases: new Map(collectRules(schema.json).map((rule) => [rule.rule, basesOf(rule, shapes)])),
    numbers: new Set(numbersBelow(shapes.root, shapes).map(({ path }) => `/${path}`)),
  };
}

/** An object that a rule holds in, and the shapes that its paths lead through. */
interface RuleBase extends Base {
  readonly shapes: Shapes;
}

interface StatedRule {
  readonly rule: RuleNode;
  readonly pointer: string;
  /** Where the object stands that states the rule: below the root, or in a definition. */
  readonly owner: string;
}

interface RuleInPlace extends StatedRule {
  readonly bases: readonly RuleBase[];
  /** It is a profile's own. */
  readonly added: boolean;
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

// Every place of the report where the object that states the rule stands.
function basesOf({ owner }: StatedRule, shapes: Shapes): RuleBase[] {
  const found: RuleBase[] = [];
  const walk = (shape: Shape, path: string, pointer: string): void => {
    const target = shape.type === "ref" ? `/$defs/${shape.to}` : pointer;
    const object = objectOf(shape, shapes);
    if (!object) return;
    if (target === owner) found.push({ path, shape, shapes });
    for (const field of object.fields)
      walk(field.shape, `${path}/${field.key}`, `${target}/properties/${field.key}`);
  };
  walk(shapes.root, "", "");
  return found;
}

function placeOf({ pointer }: StatedRule, file: string): { file: string; pointer: string } {
  return { file, pointer };
}

function checkRule(
  { rule, pointer, bases }: RuleInPlace,
  { file, codes }: { file: string; codes: readonly string[] },
): void {
  if (!codes.includes(rule.code))
    throw new SchemaError(
      { file, pointer: `${pointer}/code` },
      `"${rule.code}"`,
      `an arithmetic finding of findings.json: ${codes.join(", ")}`,
    );
  if (bases.length === 0)
    throw new SchemaError(
      { file, pointer },
      "a rule of an object that the report does not hold",
      "one that it does",
    );
}

interface Expansion {
  readonly index: number;
  readonly file: string;
  readonly shapes: Shapes;
}

function expand({ rule, pointer }: StatedRule, base: Base, expansion: Expansion): Equation[] {
  const operands = (path: string, place: string) =>
    operandsOf(path, base, { ...expansion, pointer: `${pointer}/${place}` });
  const sum = rule.sum.flatMap((path, index) => operands(path, `sum/${index}`));
  const equals = rule.equals.flatMap((path, index) => operands(path, `equals/${index}`));
  const target = onlyOne(rule.at, operands(rule.at, "at"), expansion.file);
  checkOperands([...sum, ...equals], target, expansion.file);
  checkPlace(target, [...sum, ...equals], expansion.file);
  return target.numbers.map(({ path: below }): Equation => {
    const term = (operand: Operand): Term => ({
      path: `${operand.path}${below}`,
      ...(operand.previous ? { previous: true as const } : {}),
    });
    const path = `${target.path}${below}`;
    const [only, ...more] = equals.map(term);
    return {
      code: rule.code,
      at: path,
      sum: sum.map(term),
      equals: equals.map(term),
      rule: expansion.index,
      total: more.length === 0 && only?.path === path && !only.previous,
      formula: false,
    };
  });
}

// A finding points to one place of the report that is judged.
function onlyOne(path: string, operands: readonly Operand[], file: string): Operand {
  const [first, ...more] = operands as [Operand, ...Operand[]];
  if (more.length === 0 && !first.previous) return first;
  throw new SchemaError({ file, pointer: first.pointer }, `"${path}"`, "one place of this year's report");
}

function checkOperands(operands: readonly Operand[], target: Operand, file: string): void {
  const seen = new Set<string>();
  for (const operand of operands) {
    const { previous, path, pointer } = operand;
    const name = `${previous ? "last year's " : ""}${path}`;
    if (shapeOf(operand) !== shapeOf(target))
      throw new SchemaError(
        { file, pointer },
        `${name} (${shapeOf(operand)})`,
        `the shape of ${target.path} (${shapeOf(target)})`,
      );
    if (seen.has(name)) throw new SchemaError({ file, pointer }, `${name} a second time`, "each place once");
    seen.add(name);
  }
}

// A finding says what the number at its place is, and what it would have to be.
function checkPlace({ path, pointer }: Operand, operands: readonly Operand[], file: string): void {
  const terms = operands.filter(({ previous }) => !previous).map((operand) => operand.path);
  if (terms.includes(path)) return;
  throw new SchemaError(
    { file, pointer },
    `${path}, which is no term of the equation`,
    `one of its terms: ${terms.join(", ") || "none is of this year's report"}`,
  );
}

function shapeOf({ numbers }: Operand): string {
  return numbers.map(({ path, unit }) => `${path || "a number"} in ${unitName(unit)}`).join(", ");
}

function unitName(unit: Unit): string {
  return typeof unit === "string" ? unit : `the unit of \`${unit.from}\``;
}
