import { literal } from "../print.ts";
import { variable } from "./names.ts";
import type { PlainShape } from "./shapes.ts";

const modules = {
  dates: ["isDate"],
  // biome-ignore format: one line of names
  expectations: ["aBoolean", "aChange", "aCount", "aDate", "aList", "aText", "amount", "anObject", "cell", "choice", "code"],
  fields: ["isObject", "keyCount"],
  numbers: ["isCount", "isInteger", "isPlainCount"],
} as const;

type Imported = (typeof modules)[keyof typeof modules][number];

/** How generated code asks for a plain value. */
export interface Asked {
  /** True when the value is not what it should be. */
  readonly fails: string;
  /** The expectation that says why. */
  readonly expected: string;
}

/** What `structure.ts` asks for: it collects the imports, and the constants of the edition's own expectations. */
export class Expectations {
  readonly #used = new Set<Imported>();
  readonly #constants = new Map<string, string>();

  get imports(): [module: string, names: string[]][] {
    return Object.entries(modules)
      .map(([module, names]): [string, string[]] => [module, names.filter((name) => this.#used.has(name))])
      .filter(([, names]) => names.length > 0);
  }

  get constants(): string[] {
    return [...this.#constants].map(([initializer, name]) => `const ${name} = ${initializer};`);
  }

  use(name: Imported): string {
    this.#used.add(name);
    return name;
  }

  /**
   * @param held - the variable that holds the value
   * @param about - the keys that lead to it, for the name of a constant
   * @param isCell - it may be blank
   */
  ask(shape: PlainShape, held: string, about: readonly string[], isCell: boolean): Asked {
    switch (shape.type) {
      case "text":
        return { fails: `typeof ${held} !== "string"`, expected: this.use("aText") };
      case "boolean":
        return { fails: `typeof ${held} !== "boolean"`, expected: this.use("aBoolean") };
      case "date":
        return { fails: `!${this.use("isDate")}(${held})`, expected: this.use("aDate") };
      case "count":
        return { fails: `!${this.use("isCount")}(${held})`, expected: this.#number("aCount", isCell) };
      case "integer":
        return { fails: `!${this.use("isInteger")}(${held})`, expected: this.#number("aCount", isCell) };
      case "change":
        return { fails: `!${this.use("isInteger")}(${held})`, expected: this.#number("aChange", isCell) };
      default: {
        const expected = this.#own(shape, about, isCell);
        return { fails: `!${expected}.accepts(${held})`, expected };
      }
    }
  }

  /** The constant for one of a few values. */
  choice(options: readonly (string | number)[], about: readonly string[]): string {
    return this.#constant(variable(...about, "options"), `${this.use("choice")}(${literal(options)})`);
  }

  #number(name: "aCount" | "aChange", isCell: boolean): string {
    return isCell ? this.#constant(`${name}Cell`, `${this.use("cell")}(${this.use(name)})`) : this.use(name);
  }

  #own(shape: PlainShape, about: readonly string[], isCell: boolean): string {
    const { name, made } = this.#made(shape, about);
    return isCell
      ? this.#constant(`${name}Cell`, `${this.use("cell")}(${made})`)
      : this.#constant(name, made);
  }

  #made(shape: PlainShape, about: readonly string[]): { readonly name: string; readonly made: string } {
    switch (shape.type) {
      case "amount":
        return { name: `amount${shape.decimals}`, made: `${this.use("amount")}(${literal(shape.decimals)})` };
      case "code": {
        const made = `${this.use("code")}(${literal(shape.check)}, ${literal(shape.pattern)})`;
        return { name: variable(...about, "form"), made };
      }
      case "choice":
        return {
          name: variable(...about, "options"),
          made: `${this.use("choice")}(${literal(shape.options)})`,
        };
      case "constant":
        return {
          name: variable(...about, "options"),
          made: `${this.use("choice")}(${literal([shape.value])})`,
        };
      default:
        throw new TypeError(`no expectation is made for ${shape.type}`);
    }
  }

  #constant(name: string, initializer: string): string {
    const known = this.#constants.get(initializer) ?? name;
    this.#constants.set(initializer, known);
    return known;
  }
}
