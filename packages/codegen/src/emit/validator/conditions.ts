import type { Form } from "@nianbao/form/types";
import type { ImportDeclarationStructure, OptionalKind } from "ts-morph";
import { Names } from "../names.ts";
import { literal } from "../print.ts";
import { CodeForms } from "./code-forms.ts";
import type { PlainShape } from "./shapes.ts";

/** What `sound.ts` calls for each value, by the name that it has for the module. */
const modules = {
  dates: { file: "../../structure/dates.ts", functions: ["isDate"] },
  fields: {
    file: "../../structure/fields.ts",
    functions: ["isListOf", "isObject", "isThere", "keyCount"],
  },
  values: {
    file: "../../structure/numbers.ts",
    functions: ["isAmount", "isInteger", "isPlainChange", "isPlainCount"],
  },
} as const;

type Module = keyof typeof modules;
type Called = (typeof modules)[Module]["functions"][number];

/** The names that are taken above the functions of `sound.ts`. */
export function namesAbove(): Names {
  const ours = ["code", "equalSums", "isSound", "areBalanced"];
  const called = Object.values(modules).flatMap(({ functions }) => functions);
  return new Names([...Object.keys(modules), ...called, ...ours], CONSTANT);
}

// So end the constants that stand above functions: starts of equations and forms of codes.
const CONSTANT = /(?:At|Form)$/;

/** The function of each definition in `sound.ts`. */
export function functionNames(form: Form, above: Names = namesAbove()): Map<string, string> {
  return above.ofDefinitions(form, (name) => ["is", name]);
}

/** How `sound.ts` looks at plain values: it collects what to import. */
export class Conditions {
  readonly #used = new Set<Called>();
  readonly #codes = new Map<string, string>();
  readonly #forms: CodeForms;

  constructor(form: Form) {
    this.#forms = new CodeForms(form);
  }

  get imports(): OptionalKind<ImportDeclarationStructure>[] {
    const called = this.#called().map(([module]) => ({
      moduleSpecifier: modules[module].file,
      namespaceImport: module,
    }));
    if (this.#codes.size === 0) return called;
    return [
      { moduleSpecifier: "../../structure/expectations.ts", namedImports: ["code", "type Tested"] },
      ...called,
    ];
  }

  /** What is called, and the forms of codes, as constants. */
  get constants(): string[] {
    const called = this.#called().flatMap(([module, names]) =>
      names.map((name) => `const ${name} = ${module}.${name};`),
    );
    return [
      ...(called.length === 0 ? [] : [`${HELD}\n${called.join("\n")}`]),
      ...[...this.#codes].map(([name, made]) => `export const ${name}: Tested = ${made};`),
    ];
  }

  use(name: Called): string {
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
        const constant = this.#forms.nameOf(shape, about);
        const made = `code(${literal(shape.check)}, ${literal(shape.pattern)})`;
        this.#codes.set(constant, made);
        return `${constant}.accepts(${held})`;
      }
      case "constant":
        return `${held} === ${literal(shape.value)}`;
      case "choice":
        return shape.options.map((option) => `${held} === ${literal(option)}`).join(" || ");
    }
  }

  #called(): [module: Module, names: Called[]][] {
    return (Object.keys(modules) as Module[])
      .map((module): [Module, Called[]] => [
        module,
        modules[module].functions.filter((name) => this.#used.has(name)),
      ])
      .filter(([, names]) => names.length > 0);
  }
}

const HELD =
  "// Constants of this module: what is imported is looked up at each call, which costs as much as some of the calls.";
