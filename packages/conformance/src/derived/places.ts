import { step } from "@nianbao/form/pointer";
import type { Field, Form, Shape } from "@nianbao/form/types";
import type { Text } from "../case.ts";

/** A place that every report of an edition can have; what stands in lists is none. */
export interface Place {
  readonly path: string;
  readonly name: Text;
  readonly optional: boolean;
  readonly shape: Exclude<Shape, { type: "ref" }>;
  /** A value of a table or a figure: it may be blank in a draft. */
  readonly cell: boolean;
  readonly source: string;
}

/** The places of an edition, in the order of its form. */
export function placesOf(form: Form): Place[] {
  const below = (shape: Place["shape"], path: string): Place[] =>
    shape.type === "object" ? shape.fields.flatMap((field) => from(field, path)) : [];
  const from = (field: Field, above: string): Place[] => {
    const place = placeOf(field, above + step(field.key), form);
    return [place, ...below(place.shape, place.path)];
  };
  return below(form.root, "");
}

function placeOf(field: Field, path: string, form: Form): Place {
  const shape = shapeOf(field.shape, form);
  return {
    path,
    name: { "zh-CN": field.title, en: field.en },
    optional: field.optional === true,
    shape,
    cell: shape.type !== "object" && isInNumbers(path, form),
    source: (field.source ?? form.source).clause,
  };
}

function shapeOf(shape: Shape, form: Form): Place["shape"] {
  return shape.type === "ref" ? shapeOf(form.definitions[shape.to] as Shape, form) : shape;
}

function isInNumbers(path: string, { tables, sections }: Form): boolean {
  const groups = sections.flatMap(({ figures }) => figures);
  return [...tables, ...groups].some((group) => path.startsWith(`${group.path}/`));
}
