import type { Field, Form, ObjectShape, Shape } from "@nianbao/form/types";

/** The official labels of what stands below the title: the organ, the day of publication, the period. */
export function aboutLabels({ root }: Form): Readonly<Record<string, string>> {
  return {
    organ: labelAt(root, ["organ", "name"]),
    publishedOn: labelAt(root, ["publishedOn"]),
    period: labelAt(root, ["period"]),
  };
}

function labelAt(root: ObjectShape, keys: readonly string[]): string {
  let shape: Shape = root;
  let field: Field | undefined;
  for (const key of keys) {
    field = shape.type === "object" ? shape.fields.find((one) => one.key === key) : undefined;
    if (field === undefined) return "";
    shape = field.shape;
  }
  return field?.title ?? "";
}
