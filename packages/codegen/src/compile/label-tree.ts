import type { Field, Shape } from "@nianbao/form/types";
import { isStated, numberKind, objectOf, unitKeys } from "./numbers.ts";
import type { Shapes } from "./shapes.ts";

/** A tree of labels: what a header, or the labels beside the rows, are laid out from. */
export interface LabelNode {
  readonly key: string;
  readonly path: string;
  readonly title: string;
  readonly en: string;
  readonly field: Field;
  readonly children: readonly LabelNode[];
}

/** The labels of an object's fields, down to where `isLeaf` says to stop. */
export function labelTree(
  shape: Shape,
  path: string,
  shapes: Shapes,
  isLeaf: (field: Field) => boolean,
): readonly LabelNode[] {
  const object = objectOf(shape, shapes);
  if (!object) return [];
  const units = unitKeys(object);
  return object.fields
    .filter((field) => !units.has(field.key))
    .map((field) => ({
      key: field.key,
      path: `${path}/${field.key}`,
      title: field.title,
      en: field.en,
      field,
      children: isLeaf(field) ? [] : labelTree(field.shape, `${path}/${field.key}`, shapes, isLeaf),
    }));
}

/** Columns: the leaves are numbers. */
export const isNumber = (field: Field): boolean => numberKind(field) !== undefined;

/** Rows: the leaves are references to the column set. */
export const isReference = (field: Field): boolean => field.shape.type === "ref";

/** A number whose unit a sibling states takes a second place for it. */
export const statesUnit = (node: LabelNode): boolean => isStated(node.field.unit);

export function depthOf(nodes: readonly LabelNode[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depthOf(node.children)));
}

export function leavesOf(nodes: readonly LabelNode[]): LabelNode[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [node] : leavesOf(node.children)));
}

/** A leaf and the labels that lead to it, outermost first, its own last. */
export interface Chain {
  readonly leaf: LabelNode;
  readonly labels: readonly LabelNode[];
}

/** Each leaf with the labels that lead to it. */
export function chainsOf(nodes: readonly LabelNode[]): Chain[] {
  return nodes.flatMap((node) =>
    node.children.length === 0
      ? [{ leaf: node, labels: [node] }]
      : chainsOf(node.children).map(({ leaf, labels }) => ({ leaf, labels: [node, ...labels] })),
  );
}
