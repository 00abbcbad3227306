import type { Form } from "@nianbao/form/types";
import { literal } from "../print.ts";
import { CodeForms } from "./code-forms.ts";
import type { PlainShape } from "./shapes.ts";

/** What `structure.ts` expects of plain values: it collects what to import, and constants of what is expected often. */
export class Expectations {
  readonly #used = new Set<string>();
  readonly #constants = new Map<string, string>();
  readonly #codes = new Set<string>();
  readonly #forms: CodeForms;

  constructor(form: Form) {
    this.#forms = new CodeForms(form);
  }

  get imported(): string[] {
    return [...this.#used].sort();
  }

  get constants(): string[] {
    return [...this.#constants].map(([made, name]) => `const ${name} = ${made};`);
  }

  /** The constants of forms of codes, which `sound.ts` has. */
  get codes(): string[] {
    return [...this.#codes].sort();
  }

  /**
   * The expectation of a value.
   *
   * @param about - the keys that lead to it, to name a constant by
   * @param isCell - it may be blank
   */
  of(shape: PlainShape, about: readonly string[], isCell: boolean): string {
    const plain = this.#plain(shape, about);
    if (!isCell) return plain;
    const made = `${this.#use("cell")}(${plain})`;
    return /^\w+$/.test(plain) ? this.#constant(`${plain}Cell`, made) : made;
  }

  #plain(shape: PlainShape, about: readonly string[]): string {
    switch (shape.type) {
      case "text":
        return this.#use("aText");
      case "boolean":
        return this.#use("aBoolean");
      case "date":
        return this.#use("aDate");
      case "count":
        return this.#use("aCount");
      case "integer":
        return this.#use("anInteger");
      case "change":
        return this.#use("aChange");
      case "amount":
        return this.#constant(
          `amount${shape.decimals}`,
          `${this.#use("amount")}(${literal(shape.decimals)})`,
        );
      case "code": {
        const name = this.#forms.nameOf(shape, about);
        this.#codes.add(name);
        return name;
      }
      case "constant":
        return `${this.#use("choice")}(${literal([shape.value])})`;
      case "choice":
        return `${this.#use("choice")}(${literal(shape.options)})`;
    }
  }

  #use(name: string): string {
    this.#used.add(name);
    return name;
  }

  #constant(name: string, made: string): string {
    const known = this.#constants.get(made) ?? name;
    this.#constants.set(made, known);
    return known;
  }
}
