import type { Form, ObjectShape, Shape } from "./form.ts";

/**
 * A report as canonical JSON: keys in the order of the official form, no white space. Two reports are the same when
 * their canonical JSON is, byte for byte. Keys that the form does not know come last, as they stand.
 */
export function canonicalJson(report: unknown, form: Form): string {
  return JSON.stringify(inOrder(report, form.root, form));
}

/** The same report with its keys in the order of the official form. */
export function inFormOrder<T>(report: T, form: Form): T {
  return inOrder(report, form.root, form) as T;
}

function inOrder(value: unknown, shape: Shape | undefined, form: Form): unknown {
  const target = shape?.type === "ref" ? form.definitions[shape.to] : shape;
  if (Array.isArray(value))
    return target?.type === "list" ? value.map((item) => inOrder(item, target.items, form)) : value;
  if (typeof value !== "object" || value === null) return value;
  const object = objectShape(value, target, form);
  return object ? ordered(value as Record<string, unknown>, object, form) : value;
}

// A block says by its `type` which of the shapes it has.
function objectShape(value: object, shape: Shape | undefined, form: Form): ObjectShape | undefined {
  if (shape?.type === "object") return shape;
  if (shape?.type !== "union") return undefined;
  const type = (value as { type?: unknown }).type;
  const definition = typeof type === "string" && shape.of.includes(type) ? form.definitions[type] : undefined;
  return definition?.type === "object" ? definition : undefined;
}

function ordered(value: Record<string, unknown>, shape: ObjectShape, form: Form): Record<string, unknown> {
  const known = shape.fields.filter((field) => Object.hasOwn(value, field.key));
  const unknown = Object.keys(value).filter((key) => !shape.fields.some((field) => field.key === key));
  return Object.fromEntries([
    ...known.map((field) => [field.key, inOrder(value[field.key], field.shape, form)]),
    ...unknown.map((key) => [key, value[key]]),
  ]);
}
