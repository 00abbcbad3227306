import type { Field, Shape, Unit } from "@nianbao/form/types";
import { SchemaError } from "../schema-error.ts";
import { numberKind, numbersBelow, objectOf } from "./numbers.ts";
import type { Shapes } from "./shapes.ts";

/** A place that a path of a rule leads to: a number, or an object with numbers below it. */
export interface Operand {
  readonly path: string;
  readonly previous: boolean;
  /** The numbers below it; the path is `""` for the place itself, else begins with a slash. */
  readonly numbers: readonly OperandNumber[];
  /** Where in the schema the path stands. */
  readonly pointer: string;
}

export interface OperandNumber {
  readonly path: string;
  readonly unit: Unit;
}

/** The object that a rule holds in. */
export interface Base {
  readonly path: string;
  readonly shape: Shape;
}

const PREVIOUS = "previous:";

/**
 * The places that a path of a rule leads to: one, or several with `*` or `**`.
 *
 * @throws {SchemaError} when it leads nowhere, or to no number.
 */
export function operandsOf(
  path: string,
  base: Base,
  { file, pointer, shapes }: { file: string; pointer: string; shapes: Shapes },
): Operand[] {
  const previous = path.startsWith(PREVIOUS);
  const segments = (previous ? path.slice(PREVIOUS.length) : path).split("/");
  const nodes = segments.reduce<Node[]>(
    (at, segment) => at.flatMap((node) => step(node, segment, shapes)),
    [base],
  );
  const operands = nodes.map((node) => ({
    path: node.path,
    previous,
    numbers: numbersOf(node, shapes),
    pointer,
  }));
  if (operands.length === 0 || operands.some(({ numbers }) => numbers.length === 0))
    throw new SchemaError(
      { file, pointer },
      `"${path}"`,
      `a path to numbers below ${base.path || "the report"}, which has ${keysOf(base.shape, shapes)}`,
    );
  return operands;
}

interface Node extends Base {
  /** The field, where it is a number. */
  readonly number?: Field;
}

function step(node: Node, segment: string, shapes: Shapes): Node[] {
  if (segment === "**")
    return numbersBelow(node.shape, shapes).map(({ path, field }) => ({
      path: `${node.path}/${path}`,
      shape: field.shape,
      number: field,
    }));
  const fields = objectOf(node.shape, shapes)?.fields ?? [];
  return fields
    .filter((field) => segment === "*" || field.key === segment)
    .map((field) => ({
      path: `${node.path}/${field.key}`,
      shape: field.shape,
      ...(numberKind(field) ? { number: field } : {}),
    }));
}

function numbersOf({ shape, number }: Node, shapes: Shapes): OperandNumber[] {
  if (number) return [{ path: "", unit: number.unit ?? "" }];
  return numbersBelow(shape, shapes).map(({ path, field }) => ({
    path: `/${path}`,
    unit: field.unit ?? "",
  }));
}

function keysOf(shape: Shape, shapes: Shapes): string {
  return (
    objectOf(shape, shapes)
      ?.fields.map(({ key }) => key)
      .join(", ") || "none"
  );
}
