import { literal } from "../print.ts";
import { codeConstant } from "./expectations.ts";
import type { PlainShape } from "./shapes.ts";

const modules = {
  "../../structure/dates.ts": ["isDate"],
  "../../structure/fields.ts": ["isListOf", "isObject", "keyCount"],
  "../../structure/numbers.ts": ["isAmount", "isInteger", "isPlainChange", "isPlainCount"],
} as const;

type Imported = (typeof modules)[keyof typeof modules][number];

/** How `sound.ts` looks at plain values: it collects what to import. */
export class Conditions {
  readonly #used = new Set<Imported>();
  readonly #codes = new Set<string>();

  get imports(): [module: string, names: string[]][] {
    const imports: [string, string[]][] = Object.entries(modules).map(([module, names]) => [
      module,
      names.filter((name) => this.#used.has(name)),
    ]);
    return [...imports, ["./structure.ts", [...this.#codes].sort()] as [string, string[]]].filter(
      ([, names]) => names.length > 0,
    );
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
        this.#codes.add(constant);
        return `${constant}.accepts(${held})`;
      }
      case "constant":
        return `${held} === ${literal(shape.value)}`;
      case "choice":
        return shape.options.map((option) => `${held} === ${literal(option)}`).join(" || ");
    }
  }
}
