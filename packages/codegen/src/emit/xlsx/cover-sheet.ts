import type { Field, Form, Shape } from "@nianbao/form/types";
import { nameOf } from "./places.ts";

// Above stand the name of the form and its instrument.
const FIRST_ROW = 4;

export interface CoverSheet {
  readonly sheet: string;
  /** A field a row, its value in the column of values. */
  readonly fields: readonly { readonly path: string; readonly row: number }[];
  readonly narratives: readonly { readonly path: string }[];
}

/** The first sheet: every field of the report that belongs to no section. */
export function coverSheet(form: Form): CoverSheet {
  const outside = form.root.fields.filter((field) => !form.sections.some(({ key }) => key === field.key));
  const singles = outside.flatMap((field) => singlesOf(field, form));
  return {
    sheet: "封面",
    fields: singles.map((field, index) => ({ ...field, row: FIRST_ROW + index })),
    narratives: outside
      .filter((field) => follow(field.shape, form).type === "list")
      .map(({ key, title, en }) => ({ path: `/${key}`, title, label: [title, en] })),
  };
}

function singlesOf(field: Field, form: Form) {
  const shape = follow(field.shape, form);
  const path = `/${field.key}`;
  if (shape.type !== "object")
    return singleOf(field, path, shape, { text: field.title, label: [field.title, field.en] });
  return shape.fields.flatMap((below) =>
    singleOf(below, `${path}/${below.key}`, follow(below.shape, form), {
      text: field.optional ? `${field.title}（${below.title}）` : below.title,
      label: [`${field.title} / ${below.title}`, `${field.en} / ${below.en}`],
      ...(field.optional ? { within: path } : {}),
    }),
  );
}

interface Naming {
  readonly text: string;
  readonly label: readonly string[];
  readonly within?: string;
}

const TYPES: readonly string[] = ["text", "code", "date", "integer", "choice", "constant"];

function singleOf(field: Field, path: string, shape: Shape, naming: Naming) {
  if (!TYPES.includes(shape.type)) return [];
  return [
    {
      path,
      name: nameOf(path),
      ...naming,
      type: shape.type,
      ...(field.description === undefined ? {} : { hint: field.description }),
      ...(shape.type === "constant" ? { value: shape.value } : {}),
      ...(shape.type === "choice" ? { options: shape.options.map(String) } : {}),
      ...(field.optional ? { optional: true } : {}),
    },
  ];
}

function follow(shape: Shape, form: Form): Shape {
  return shape.type === "ref" ? follow(form.definitions[shape.to] as Shape, form) : shape;
}
