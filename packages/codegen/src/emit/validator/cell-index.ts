import type { Form, Shape } from "@nianbao/form/types";
import { step } from "./names.ts";

/**
 * Numbers the cells of the tables in the order of the form. Those of a definition stand together, so that the place of
 * one is a constant from the first.
 */
export class CellIndex {
  /** How many cells there are. */
  readonly size: number;
  readonly #cells = new Map<string, number>();
  /** The first cell at or below each place on the way. */
  readonly #starts = new Map<string, number>();
  /** One place where each definition stands. */
  readonly #places = new Map<string, string>();

  constructor(form: Form) {
    const visit = (shape: Shape | undefined, path: string): void => {
      this.#starts.set(path, this.#cells.size);
      if (shape?.type === "object")
        for (const field of shape.fields) visit(field.shape, path + step(field.key));
      if (shape?.type === "count" || shape?.type === "change" || shape?.type === "amount")
        this.#cells.set(path, this.#cells.size);
      if (shape?.type !== "ref") return;
      if (!this.#places.has(shape.to)) this.#places.set(shape.to, path);
      visit(form.definitions[shape.to], path);
    };
    for (const field of form.root.fields)
      if (form.tables.some((table) => table.path === step(field.key))) visit(field.shape, step(field.key));
    this.size = this.#cells.size;
  }

  /** The number of a cell, by its place in the report. */
  of(path: string): number {
    return this.#cells.get(path) ?? Number.NaN;
  }

  /** Whether places of a definition hold cells of tables. */
  has(definition: string): boolean {
    return this.#places.has(definition);
  }

  /**
   * Code for the number of the first cell at or below a place.
   *
   * @param owner - the definition whose function the code stands in, which knows its own first cell as `at`
   * @param path - the place, from the report or from that definition
   */
  code(owner: string | undefined, path: string): string | undefined {
    if (owner === undefined) return this.#starts.get(path)?.toString();
    const place = this.#places.get(owner);
    if (place === undefined) return undefined;
    const distance = (this.#starts.get(place + path) ?? 0) - (this.#starts.get(place) ?? 0);
    return distance === 0 ? "at" : `at + ${distance}`;
  }
}
