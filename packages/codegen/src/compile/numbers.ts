import type { Field, ObjectShape, Shape, Unit } from "@nianbao/form/types";
import type { Shapes } from "./shapes.ts";

/** A number below a shape, and its path from there (`organizations/others`, no leading slash). */
export interface NumberBelow {
  readonly path: string;
  readonly kind: "count" | "change" | "amount";
  readonly field: Field;
  /** The object that the field belongs to. */
  readonly owner: ObjectShape;
}

/** Follows references until the shape itself. */
export function follow(shape: Shape, shapes: Shapes): Shape {
  return shape.type === "ref" ? follow(shapes.definitions[shape.to] as Shape, shapes) : shape;
}

/** The object that a shape is or refers to. */
export function objectOf(shape: Shape, shapes: Shapes): ObjectShape | undefined {
  const target = follow(shape, shapes);
  return target.type === "object" ? target : undefined;
}

/** Whether a field is a number of a form: of a counting kind, with a unit. */
export function numberKind(field: Field): NumberBelow["kind"] | undefined {
  const { type } = field.shape;
  return type === "count" || type === "change" || type === "amount" ? type : undefined;
}

/** Every number below a shape, in order. */
export function numbersBelow(shape: Shape, shapes: Shapes): NumberBelow[] {
  const object = objectOf(shape, shapes);
  if (!object) return [];
  return object.fields.flatMap((field) => {
    const kind = numberKind(field);
    if (kind) return [{ path: field.key, kind, field, owner: object }];
    return numbersBelow(field.shape, shapes).map((below) => ({
      ...below,
      path: `${field.key}/${below.path}`,
    }));
  });
}

/** The sibling keys that state another number's unit; they have no column of their own. */
export function unitKeys(object: ObjectShape): ReadonlySet<string> {
  return new Set(object.fields.flatMap((field) => (isStated(field.unit) ? [field.unit.from] : [])));
}

export function isStated(unit: Unit | undefined): unit is { readonly from: string } {
  return typeof unit === "object";
}
