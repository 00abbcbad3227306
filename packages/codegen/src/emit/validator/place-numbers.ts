import { step } from "@nianbao/form/pointer";
import type { Form, Shape } from "@nianbao/form/types";

/**
 * Numbers every place of a form in its order, from 0 for the report itself. A definition's places stand together, so
 * that each is as far from the first wherever the definition stands. What stands in a list has no number.
 *
 * The validator numbers the places in the same way, from the labels.
 */
export class PlaceNumbers {
  readonly #numbers = new Map<string, number>();
  /** The places where each definition stands. */
  readonly #standing = new Map<string, string[]>();
  /** The last place below each. */
  readonly #last: number[] = [];

  constructor(form: Form) {
    const visit = (shape: Shape | undefined, path: string): void => {
      if (shape?.type === "ref") {
        this.#standing.set(shape.to, [...(this.#standing.get(shape.to) ?? []), path]);
        visit(form.definitions[shape.to], path);
        return;
      }
      const number = this.#numbers.size;
      this.#numbers.set(path, number);
      for (const field of shape?.type === "object" ? shape.fields : [])
        visit(field.shape, path + step(field.key));
      this.#last[number] = this.#numbers.size - 1;
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

  /** The number of the last place below a place, or its own. */
  lastBelow(number: number): number {
    return this.#last[number] ?? number;
  }

  /** The numbers of the places where a definition stands; none when it stands only in lists. */
  standing(definition: string): number[] {
    return (this.#standing.get(definition) ?? []).map((path) => this.of(path));
  }

  /** How far a place of a definition is from the definition's own. */
  distance(definition: string, path: string): number {
    const [standing] = this.#standing.get(definition) ?? [];
    return standing === undefined ? 0 : this.of(standing + path) - this.of(standing);
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
    const distance = this.distance(owner, path);
    return distance === 0 ? "place" : `place + ${distance}`;
  }
}
