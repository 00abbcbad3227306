import type { Form, ObjectShape, Shape } from "./form.ts";

/**
 * A report with nothing filled in: `null` for every number, no text, the edition and schema version set.
 * It is consistent and not complete.
 */
export function blankReport(form: Form): Record<string, unknown> {
  return blankObject(form.root, form);
}

function blankObject(shape: ObjectShape, form: Form): Record<string, unknown> {
  const required = shape.fields.filter((field) => !field.optional);
  return Object.fromEntries(required.map((field) => [field.key, blankOf(field.shape, form)]));
}

function blankOf(shape: Shape, form: Form): unknown {
  switch (shape.type) {
    case "ref":
      return blankOf(form.definitions[shape.to] as Shape, form);
    case "object":
      return blankObject(shape, form);
    case "constant":
      return shape.value;
    case "list":
    case "union":
      return [];
    case "text":
    case "date":
    case "code":
      return "";
    default:
      return null;
  }
}
