import type { Form, Shape } from "@nianbao/form/types";
import { literal, printed, typeName } from "../print.ts";
import { CellIndex } from "./cell-index.ts";
import { Expectations } from "./expectations.ts";
import { Place } from "./place.ts";
import { type Blocks, blocksIn, definitionsOfCells, objectNamed } from "./shapes.ts";
import { itemCheck, type Spot, Statements } from "./statements.ts";

/** `structure.ts`: a function for the report and for each definition, which adds every fault of structure. */
export function structureFile(form: Form, source: string): string {
  const asked = new Expectations();
  const functions = new Functions(form, asked).all();
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "../../found.ts",
      namedImports: ["Found"],
      isTypeOnly: true,
    });
    file.addImportDeclaration({
      moduleSpecifier: "../../structure/fields.ts",
      namedImports: ["Fields"],
      isTypeOnly: true,
    });
    for (const [module, namedImports] of asked.imports)
      file.addImportDeclaration({ moduleSpecifier: `../../structure/${module}.ts`, namedImports });
    file.addStatements(`\n${asked.constants.join("\n")}\n\n${functions.join("\n\n")}`);
  });
}

class Functions {
  readonly #form: Form;
  readonly #asked: Expectations;
  readonly #index: CellIndex;
  readonly #statements: Statements;
  readonly #cells: ReadonlySet<string>;

  constructor(form: Form, asked: Expectations) {
    this.#form = form;
    this.#asked = asked;
    this.#index = new CellIndex(form);
    this.#statements = new Statements(form, asked, this.#index);
    this.#cells = definitionsOfCells(form);
  }

  all(): string[] {
    const definitions = Object.entries(this.#form.definitions);
    const lists = definitions.flatMap(([name, shape]) => {
      const blocks = blocksIn(shape, this.#form);
      return blocks ? [{ name, blocks }] : [];
    });
    const kinds = lists.flatMap(({ blocks }) => blocks.kinds.map(({ definition }) => definition));
    return [
      this.#report(),
      ...definitions
        .filter(([name]) => !kinds.includes(name))
        .map(([name, shape]) => this.#named(name, shape)),
      ...lists.flatMap(({ name, blocks }) => this.#blocks(name, blocks)),
    ];
  }

  #report(): string {
    const spot: Spot = { held: "report", place: Place.report, keys: [], cells: false, absent: "" };
    return `/** The cells of the last report, in the order of the form: made once, for a new one each time costs more than it holds. */
const numbers = new Float64Array(${this.#index.size});

/**
 * Adds every fault of structure of a report, in the order of the form.
 *
 * @returns the cells of its tables as terms of equations, in the order of the form; good until the next call
 */
export function checkStructure(report: unknown, found: Found): Float64Array {
  numbers.fill(Number.NaN);
  ${this.#statements.of(this.#form.root, spot)}
  return numbers;
}`;
  }

  #named(name: string, shape: Shape): string {
    const spot: Spot = {
      held: "value",
      place: Place.in("path"),
      owner: name,
      keys: [],
      cells: this.#cells.has(name),
      absent: "return ",
    };
    const at = this.#index.has(name) ? "at: number, " : "";
    return `function check${typeName(name)}(value: unknown, path: string, ${at}found: Found): 0 | 1 {
  ${this.#statements.of(shape, spot)}
  return 0;
}`;
  }

  #blocks(name: string, blocks: Blocks): string[] {
    const { key, kinds } = blocks;
    const options = kinds.map(({ constant }) => constant);
    const place = Place.in("path").item("index");
    const cases = kinds.map(
      ({ constant, definition }) =>
        `case ${literal(constant)}: return check${typeName(definition)}(value, path, index, found);`,
    );
    const item = `function ${itemCheck(name)}(value: unknown, path: string, index: number, found: Found): void {
  if (!${this.#asked.use("isObject")}(value)) {
    found.fault(${this.#asked.use("anObject")}, ${place.code}, value);
    return;
  }
  const kind = value[${literal(key)}];
  switch (kind) {
    ${cases.join("\n")}
    default: found.fault(${this.#asked.choice(options, [name, key])}, ${place.key(key).code}, kind);
  }
}`;
    return [item, ...kinds.map(({ definition }) => this.#block(definition, key))];
  }

  #block(name: string, discriminator: string): string {
    const place = Place.in("path").item("index");
    const spot: Spot = { held: "value", place, owner: name, keys: [], cells: false, absent: "" };
    const { fields } = objectNamed(name, this.#form);
    return `function check${typeName(name)}(value: Fields, path: string, index: number, found: Found): void {
  ${this.#statements.fields(fields, spot, discriminator)}
}`;
  }
}
