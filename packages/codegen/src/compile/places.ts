import type { Field, Form, Shape } from "@nianbao/form/types";

/** A place of a report that holds a value and no further places. */
export interface Place {
  /** JSON Pointer. */
  readonly path: string;
  readonly field: Field;
  /** The shape, references followed. */
  readonly shape: Shape;
  /** It, or an object above it, may be absent. */
  readonly optional: boolean;
  /** The official labels from below the section inwards. */
  readonly labels: readonly string[];
}

/** Every place of a form that holds a value, in the order of the form. */
export function placesOf(form: Form): Place[] {
  return below(form.root, { path: "", optional: false, labels: [] }, form);
}

type Above = Pick<Place, "path" | "optional" | "labels">;

function below(shape: Shape, above: Above, form: Form): Place[] {
  if (shape.type !== "object") return [];
  return shape.fields.flatMap((field) => {
    const target = field.shape.type === "ref" ? (form.definitions[field.shape.to] as Shape) : field.shape;
    const here = {
      path: `${above.path}/${field.key}`,
      optional: above.optional || field.optional === true,
      labels: isSection(above, form, field) ? [] : [...above.labels, field.title],
    };
    return target.type === "object" ? below(target, here, form) : [{ ...here, field, shape: target }];
  });
}

// A section's heading is often worded anew; what stands below keeps its meaning.
function isSection(above: Above, form: Form, field: Field): boolean {
  return above.path === "" && form.sections.some((section) => section.key === field.key);
}
