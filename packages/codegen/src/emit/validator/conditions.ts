import type { Form } from "@nianbao/form/types";
import { literal } from "../print.ts";
import { Names, variable } from "./names.ts";
import type { PlainShape } from "./shapes.ts";

const modules = {
  "../../structure/dates.ts": ["isDate"],
  "../../structure/expectations.ts": ["code", "type Tested"],
  "../../structure/fields.ts": ["isListOf", "isObject", "keyCount"],
  "../../structure/numbers.ts": ["isAmount", "isInteger", "isPlainChange", "isPlainCount"],
} as const;

type Imported = (typeof modules)[keyof typeof modules][number];

/** The names that are taken above the functions of `sound.ts`. */
export function namesAbove(): Names {
  return new Names([...Object.values(modules).flat(), "equalSums", "isSound", "areBalanced"]);
}

/** The function of each definition in `sound.ts`. */
export function functionNames({ definitions }: Form, above: Names = namesAbove()): Map<string, string> {
  return new Map(Object.keys(definitions).map((name) => [name, above.free("is", name)]));
}

/** How `sound.ts` looks at plain values: it collects what to import. */
export class Conditions {
  readonly #used = new Set<Imported>();
  readonly #codes = new Map<string, string>();

  get imports(): [module: string, names: string[]][] {
    return Object.entries(modules)
      .map(([module, names]): [string, string[]] => [module, names.filter((name) => this.#used.has(name))])
      .filter(([, names]) => names.length > 0);
  }

  /** The forms of codes, as constants. */
  get constants(): string[] {
    return [...this.#codes].map(([name, made]) => `export const ${name}: Tested = ${made};`);
  }

  use(name: Imported): string {
    this.#used.add(name);
    return name;
  }

  /**
   * A condition that is true where a value is what it should be, and a number is plain.
   *
   * @param about - the keys that lead to it
   */
  holds(shape: PlainShape, held: string, about: readonly string[]): string {
    switch (shape.type) {
      case "text":
        return `typeof ${held} === "string"`;
      case "boolean":
        return `typeof ${held} === "boolean"`;
      case "date":
        return `${this.use("isDate")}(${held})`;
      case "count":
        return `${this.use("isPlainCount")}(${held})`;
      case "integer":
        return `${this.use("isInteger")}(${held})`;
      case "change":
        return `${this.use("isPlainChange")}(${held})`;
      case "amount":
        return `${this.use("isAmount")}(${held}, ${literal(shape.decimals)})`;
      case "code": {
        const constant = codeConstant(about);
        this.use("type Tested");
        const made = `${this.use("code")}(${literal(shape.check)}, ${literal(shape.pattern)})`;
        this.#codes.set(constant, made);
        return `${constant}.accepts(${held})`;
      }
      case "constant":
        return `${held} === ${literal(shape.value)}`;
      case "choice":
        return shape.options.map((option) => `${held} === ${literal(option)}`).join(" || ");
    }
  }
}

/** The constant of a code's form, by the keys that lead to it. */
export function codeConstant(about: readonly string[]): string {
  return variable(...about, "form");
}
