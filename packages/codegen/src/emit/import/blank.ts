import { blankReport } from "@nianbao/form/blank";
import type { Form, Shape } from "@nianbao/form/types";
import type { Names } from "../names.ts";
import { literal } from "../print.ts";

/** A blank report as code: what a definition describes is a constant, for a table has it in every row. */
export function blankCode(form: Form, names: Names): { constants: string[]; report: string } {
  const named = names.ofDefinitions(form, (definition) => ["blank", definition]);
  const constants = new Map<string, string>();
  const code = (shape: Shape | undefined, value: unknown): string => {
    if (shape?.type === "object") {
      const fields = new Map(shape.fields.map((field) => [field.key, field.shape]));
      const inside = Object.entries(value as object).map(
        ([key, below]) => `${literal(key)}: ${code(fields.get(key), below)}`,
      );
      return `{ ${inside.join(", ")} }`;
    }
    const below = shape?.type === "ref" ? form.definitions[shape.to] : undefined;
    if (shape?.type !== "ref" || below?.type !== "object") return literal(value);
    const name = named.get(shape.to) as string;
    constants.set(name, code(below, value));
    return name;
  };
  const report = code(form.root, blankReport(form));
  return { constants: [...constants].map(([name, value]) => `const ${name} = ${value};`), report };
}
