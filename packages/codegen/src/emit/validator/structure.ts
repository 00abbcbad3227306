import type { Form, Shape } from "@nianbao/form/types";
import { literal, printed, typeName } from "../print.ts";
import { Below } from "./below.ts";
import { Expectations } from "./expectations.ts";
import type { PlaceNumbers } from "./place-numbers.ts";
import { type Blocks, blocksIn, definitionsOfCells, objectNamed } from "./shapes.ts";
import { itemCheck, Statements } from "./statements.ts";

/** `structure.ts`: a function for the report and for each definition, which adds every fault of structure. */
export function structureFile(form: Form, places: PlaceNumbers, source: string): string {
  const asked = new Expectations();
  const functions = new Functions(form, places, asked).all();
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
  readonly #places: PlaceNumbers;
  readonly #statements: Statements;
  readonly #cells: ReadonlySet<string>;

  constructor(form: Form, places: PlaceNumbers, asked: Expectations) {
    this.#form = form;
    this.#asked = asked;
    this.#places = places;
    this.#statements = new Statements(form, asked, places);
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
    const spot = { held: "report", path: "", names: [], cells: false, absent: "" };
    return `// The numbers of one report by their places. Made once: a new one for every report would take longer than filling it.
const numbers = new Float64Array(${this.#places.size});

/**
 * Adds every fault of structure of a report, in the order of the form. A place is known by its number in that order.
 *
 * @returns the cells of its tables as terms of equations, by their places; good until the next call
 */
export function checkStructure(report: unknown, found: Found): Float64Array {
  numbers.fill(Number.NaN);
  ${this.#statements.of(this.#form.root, spot)}
  return numbers;
}`;
  }

  #named(name: string, shape: Shape): string {
    const cells = this.#cells.has(name);
    const spot = { held: "value", owner: name, path: "", names: [name], cells, absent: "return " };
    return `function check${typeName(name)}(value: unknown, place: number, found: Found): 0 | 1 {
  ${this.#statements.of(shape, spot)}
  return 0;
}`;
  }

  #blocks(name: string, { key, kinds }: Blocks): string[] {
    const options = kinds.map(({ constant }) => constant);
    const below = Below.item("index");
    const cases = kinds.map(
      ({ constant, definition }) =>
        `case ${literal(constant)}: return check${typeName(definition)}(value, place, index, found);`,
    );
    const item = `function ${itemCheck(name)}(value: unknown, place: number, index: number, found: Found): void {
  if (!${this.#asked.use("isObject")}(value)) {
    found.fault(${this.#asked.use("anObject")}, place, value, ${below.code});
    return;
  }
  const kind = value[${literal(key)}];
  switch (kind) {
    ${cases.join("\n")}
    default: found.fault(${this.#asked.choice(options, [name, key])}, place, kind, ${below.key(key).code});
  }
}`;
    return [item, ...kinds.map(({ definition }) => this.#block(definition, key))];
  }

  #block(name: string, discriminator: string): string {
    const spot = { held: "value", owner: name, path: "", below: Below.item("index"), names: [name] };
    const { fields } = objectNamed(name, this.#form);
    return `function check${typeName(name)}(value: Fields, place: number, index: number, found: Found): void {
  ${this.#statements.fields(fields, { ...spot, cells: false, absent: "" }, discriminator)}
}`;
  }
}
