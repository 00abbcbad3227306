import type { Form, Shape } from "@nianbao/form/types";
import { Names } from "../names.ts";

type CodeShape = Extract<Shape, { type: "code" }>;

/** The names of the constants that hold the forms of codes: `sound.ts` has them, and `structure.ts` imports them. */
export class CodeForms {
  readonly #names = new Map<string, string>();

  constructor({ root, definitions }: Form) {
    const names = new Names([]);
    const visit = (shape: Shape, about: readonly string[]): void => {
      if (shape.type === "list") visit(shape.items, [...about, "item"]);
      if (shape.type === "object")
        for (const field of shape.fields) visit(field.shape, [...about, field.key]);
      if (shape.type !== "code" || this.#names.has(idOf(shape, about))) return;
      this.#names.set(idOf(shape, about), `${names.free(...about)}Form`);
    };
    visit(root, []);
    for (const [name, shape] of Object.entries(definitions)) visit(shape, [name]);
  }

  /**
   * The constant of a code.
   *
   * @param about - the keys that lead to it, from the report or from its definition
   */
  nameOf(shape: CodeShape, about: readonly string[]): string {
    return this.#names.get(idOf(shape, about)) as string;
  }
}

function idOf({ check, pattern }: CodeShape, about: readonly string[]): string {
  return JSON.stringify([about, check, pattern]);
}
