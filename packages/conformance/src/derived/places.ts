import { step } from "@nianbao/form/pointer";
import type { Field, Form, Shape } from "@nianbao/form/types";
import type { Text } from "../case.ts";

/** A place that every report of an edition can have; what stands in lists is none. */
export interface Place {
  readonly path: string;
  /** The official labels, in one line. */
  readonly name: Text;
  readonly optional: boolean;
  readonly shape: Exclude<Shape, { type: "ref" }>;
  /** A value of a table or a figure: it may be blank in a draft. */
  readonly cell: boolean;
  readonly source: string;
}

/** The places of an edition, in the order of its form. */
export function placesOf(form: Form): Place[] {
  const below = ({ shape, path, name }: Pick<Place, "shape" | "path" | "name">): Place[] =>
    shape.type === "object" ? shape.fields.flatMap((field) => from(field, path, name)) : [];
  const from = (field: Field, above: string, within: Text): Place[] => {
    const place = placeOf(field, above + step(field.key), within, form);
    return [place, ...below(place)];
  };
  return below({ shape: form.root, path: "", name: NOTHING });
}

const NOTHING: Text = { "zh-CN": "", en: "" };

function placeOf(field: Field, path: string, within: Text, form: Form): Place {
  const shape = shapeOf(field.shape, form);
  return {
    path,
    name: { "zh-CN": join(within["zh-CN"], field.title), en: join(within.en, field.en) },
    optional: field.optional === true,
    shape,
    cell: shape.type !== "object" && isInNumbers(path, form),
    source: (field.source ?? form.source).clause,
  };
}

function join(above: string, own: string): string {
  return above === "" ? own : `${above} / ${own}`;
}

function shapeOf(shape: Shape, form: Form): Place["shape"] {
  return shape.type === "ref" ? shapeOf(form.definitions[shape.to] as Shape, form) : shape;
}

function isInNumbers(path: string, { tables, sections }: Form): boolean {
  const groups = sections.flatMap(({ figures }) => figures);
  return [...tables, ...groups].some((group) => path.startsWith(`${group.path}/`));
}
