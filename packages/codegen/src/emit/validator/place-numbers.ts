import type { Form, Shape } from "@nianbao/form/types";
import { step } from "./names.ts";

/**
 * Numbers every place of a form in its order, from 0 for the report itself. A definition's places stand together, so
 * that each is as far from the first wherever the definition stands. What stands in a list has no number.
 *
 * The validator numbers the places in the same way, from the labels.
 */
export class PlaceNumbers {
  readonly #numbers = new Map<string, number>();
  /** One place where each definition stands. */
  readonly #standing = new Map<string, string>();

  constructor(form: Form) {
    const visit = (shape: Shape | undefined, path: string): void => {
      if (shape?.type === "ref") {
        this.#standing.set(shape.to, path);
        visit(form.definitions[shape.to], path);
        return;
      }
      this.#numbers.set(path, this.#numbers.size);
      if (shape?.type !== "object") return;
      for (const field of shape.fields) visit(field.shape, path + step(field.key));
    };
    visit(form.root, "");
  }

  /** How many places there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a place, by its pointer. */
  of(path: string): number {
    const number = this.#numbers.get(path);
    if (number === undefined) throw new TypeError(`${path} is no place of the form`);
    return number;
  }

  /**
   * Code for the number of a place.
   *
   * @param owner - the definition whose function the code stands in, and which knows its own number as `place`; none for
   * the report
   * @param path - the pointer from there
   */
  code(owner: string | undefined, path: string): string {
    if (owner === undefined) return `${this.of(path)}`;
    const standing = this.#standing.get(owner);
    if (standing === undefined) return "place";
    const distance = path === "" ? 0 : this.of(standing + path) - this.of(standing);
    return distance === 0 ? "place" : `place + ${distance}`;
  }
}
