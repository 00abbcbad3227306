import type { Field, Form, ObjectShape, Shape } from "@nianbao/form/types";
import { literal, printed } from "../print.ts";
import { Balance } from "./balance.ts";
import { Conditions, imported } from "./conditions.ts";
import { destructured, Names, step } from "./names.ts";
import type { PlaceNumbers } from "./place-numbers.ts";
import { type Blocks, blocksIn, type PlainShape } from "./shapes.ts";
import { type TextSection, textSections } from "./text-sections.ts";

/**
 * `sound.ts`: whether a report is as it should be, as code made for the edition, a function a definition.
 *
 * @param official - the edition alone, when the form has a profile's additions
 */
export function soundFile(form: Form, places: PlaceNumbers, source: string, official: Form = form): string {
  const conditions = new Conditions();
  const balance = new Balance(form, places);
  const functions = new Functions(form, places, conditions, balance).all(textSections(form, official));
  return printed(source, (file) => {
    if (balance.isExact)
      file.addImportDeclaration({ moduleSpecifier: "@nianbao/form/exact", namedImports: ["equalSums"] });
    for (const [moduleSpecifier, namedImports] of conditions.imports)
      file.addImportDeclaration({ moduleSpecifier, namedImports });
    file.addStatements(
      `\n${[...conditions.constants, ...balance.constants, ...functions, balance.code].join("\n\n")}`,
    );
  });
}

/** A function of `sound.ts`, while it is being written. */
interface Scope {
  /** The definition that it is for; none for the report's own. */
  readonly owner?: string;
  readonly variables: Names;
  /** Numbers by their pointers from the owner: those that always stand there. */
  readonly numbers: Map<string, string>;
  /** Lists, in the same way. */
  readonly lists: Map<string, string>;
}

/** An object whose fields are looked at. */
interface Spot {
  readonly held: string;
  /** The pointer from the owner; none in a list. */
  readonly path: string | undefined;
  readonly names: readonly string[];
  /** It may be absent, and with it all below. */
  readonly isOptional: boolean;
}

class Functions {
  readonly #form: Form;
  readonly #places: PlaceNumbers;
  readonly #conditions: Conditions;
  readonly #balance: Balance;
  readonly #above: Names = new Names([...imported, "equalSums", "isSound", "areBalanced"]);
  /** The name of each definition's function. */
  readonly #named: ReadonlyMap<string, string>;

  constructor(form: Form, places: PlaceNumbers, conditions: Conditions, balance: Balance) {
    this.#form = form;
    this.#places = places;
    this.#conditions = conditions;
    this.#balance = balance;
    const definitions = Object.keys(form.definitions);
    this.#named = new Map(definitions.map((name) => [name, this.#above.free("is", name)]));
  }

  all(sections: readonly TextSection[]): string[] {
    const definitions = Object.entries(this.#form.definitions);
    return [this.#report(sections), ...definitions.flatMap(([name, shape]) => this.#definition(name, shape))];
  }

  #report(sections: readonly TextSection[]): string {
    const inside = this.#scope();
    const spot = { held: "report", path: "", names: [], isOptional: false };
    return `/**
 * Whether a report has what it should have, with plain numbers everywhere, some text in every section of text, and all its
 * equations hold. If not, a closer look tells what is wrong, if anything.
 */
export function isSound(report: unknown): boolean {
  ${this.#object(this.#form.root, spot, inside).join("\n")}
  ${sections.map((section) => unless(isFilled(section, inside.lists))).join("\n")}
  return ${this.#balance.call};
}`;
  }

  #definition(name: string, shape: Shape): string[] {
    const blocks = blocksIn(shape, this.#form);
    const inside = this.#scope(name);
    const place = this.#balance.readsFrom(name) ? ", place: number" : "";
    const spot = { held: "value", path: "", names: [name], isOptional: false };
    const statements = blocks ? this.#everyBlock(name) : this.#statements(shape, spot, inside);
    const holds = this.#balance.within(name, inside.numbers);
    return [
      `export function ${this.#nameOf(name)}(value: unknown${place}): ${blocks ? "value is readonly unknown[]" : "boolean"} {
  ${statements.join("\n")}
  return ${holds.length === 0 ? "true" : holds.join(" && ")};
}`,
      ...(blocks ? [this.#block(name, blocks)] : []),
    ];
  }

  #statements(shape: Shape, spot: Spot, inside: Scope): string[] {
    if (shape.type === "object") return this.#object(shape, spot, inside);
    return [unless(this.#holds(shape, spot.held, spot, inside))];
  }

  // Statements that return false where an object is not as it should be.
  #object({ fields }: ObjectShape, spot: Spot, inside: Scope): string[] {
    const held = new Map(
      fields.map((field) => [field, inside.variables.free(...nameWithin(spot, field.key))]),
    );
    const of = (field: Field) => held.get(field) as string;
    const optional = fields.filter((field) => field.optional).map(of);
    const count = [
      `${fields.length - optional.length}`,
      ...optional.map((name) => `(${name} === undefined ? 0 : 1)`),
    ];
    const holds = [
      `${this.#conditions.use("keyCount")}(${spot.held}) === ${count.join(" + ")}`,
      ...fields
        .filter(({ shape }) => shape.type !== "object")
        .map((field) => this.#fieldHolds(field, of(field), spot, inside)),
    ];
    for (const field of fields) this.#list(field, of(field), spot, inside);
    return [
      unless(`${this.#conditions.use("isObject")}(${spot.held})`),
      destructured(
        fields.map((field) => [field.key, of(field)]),
        spot.held,
      ),
      unless(...holds),
      ...fields.flatMap((field) => this.#number(field, of(field), spot, inside)),
      ...fields.flatMap((field) => this.#below(field, of(field), spot, inside)),
    ];
  }

  #fieldHolds({ key, shape, optional }: Field, held: string, spot: Spot, inside: Scope): string {
    const holds = this.#holds(shape, held, below(spot, key), inside);
    if (optional) return `(${held} === undefined || ${holds})`;
    return shape.type === "choice" ? `(${holds})` : holds;
  }

  // A condition that is true where a value other than an object is as it should be.
  #holds(shape: Shape, held: string, at: Pick<Spot, "path" | "names">, { owner }: Scope): string {
    switch (shape.type) {
      case "ref": {
        const place =
          this.#balance.readsFrom(shape.to) && at.path !== undefined
            ? `, ${this.#places.code(owner, at.path)}`
            : "";
        return `${this.#nameOf(shape.to)}(${held}${place})`;
      }
      case "list":
        return this.#listHolds(shape, held, at, owner);
      case "object":
      case "union":
        throw new TypeError(`${at.names.join("/")}: ${shape.type} is no plain value`);
      default:
        return this.#conditions.holds(shape, held, at.names);
    }
  }

  #listHolds(
    list: Extract<Shape, { type: "list" }>,
    held: string,
    at: Pick<Spot, "names">,
    owner: string | undefined,
  ): string {
    const items = { names: [...at.names, "item"], path: undefined };
    const holds = this.#holds(list.items, "item", items, this.#scope(owner));
    return `${this.#conditions.use("isListOf")}(${held}, (item) => ${holds})`;
  }

  // Known to be a list from here on.
  #list({ key, shape, optional }: Field, held: string, spot: Spot, { lists }: Scope): void {
    const isList =
      shape.type === "ref" && blocksIn(this.#form.definitions[shape.to], this.#form) !== undefined;
    if (isList && !optional && !spot.isOptional && spot.path !== undefined)
      lists.set(spot.path + step(key), held);
  }

  // Laid aside for the equations that lie across definitions.
  #number({ key, shape, optional }: Field, held: string, spot: Spot, { owner, numbers }: Scope): string[] {
    if (!isNumber(shape) || spot.path === undefined) return [];
    const path = spot.path + step(key);
    if (optional || spot.isOptional) return this.#optionalNumber(path, held, owner, optional);
    numbers.set(path, held);
    if (!this.#balance.reads(owner, path)) return [];
    return [`numbers[${this.#places.code(owner, path)}] = ${held};`];
  }

  // What is absent leaves its equations unjudged, which is told by the closer look.
  #optionalNumber(
    path: string,
    held: string,
    owner: string | undefined,
    optional: true | undefined,
  ): string[] {
    if (!this.#balance.reads(owner, path)) return [];
    const store = `numbers[${this.#places.code(owner, path)}] = ${held};`;
    return optional ? [`if (${held} === undefined) return false;`, store] : [store];
  }

  #below({ key, shape, optional }: Field, held: string, spot: Spot, inside: Scope): string[] {
    if (shape.type !== "object") return [];
    const at = { ...below(spot, key), held, isOptional: spot.isOptional || optional === true };
    const statements = this.#object(shape, at, inside);
    if (!optional) return statements;
    const isRead = at.path !== undefined && this.#balance.readsBelow(inside.owner, at.path);
    return [`if (${held} !== undefined) { ${statements.join("\n")} }${isRead ? " else return false;" : ""}`];
  }

  #everyBlock(name: string): string[] {
    return [
      unless("Array.isArray(value)"),
      `for (let i = 0; i < value.length; i++) if (!${blockFunction(name)}(value[i])) return false;`,
    ];
  }

  #block(name: string, { key, kinds }: Blocks): string {
    const cases = kinds.map(
      ({ constant, definition }) => `case ${literal(constant)}: return ${this.#nameOf(definition)}(value);`,
    );
    return `function ${blockFunction(name)}(value: unknown): boolean {
  ${unless(`${this.#conditions.use("isObject")}(value)`)}
  switch (value[${literal(key)}]) {
    ${cases.join("\n")}
    default: return false;
  }
}`;
  }
}

function unless(...conditions: readonly string[]): string {
  const all = conditions.join(" && ");
  return `if (!${conditions.length === 1 && /^[\w.]+\(\w+\)$/.test(all) ? all : `(${all})`}) return false;`;
}

// Texts that may be absent do not count: then a closer look is taken.
function isFilled({ key, narratives }: TextSection, lists: ReadonlyMap<string, string>): string {
  const held = narratives
    .map((narrative) => lists.get(step(key) + step(narrative)))
    .filter((name) => name !== undefined);
  return held.length === 0 ? "false" : `${held.map((name) => `${name}.length`).join(" + ")} > 0`;
}

function below({ path, names }: Spot, key: string): Pick<Spot, "path" | "names"> {
  return { path: path === undefined ? undefined : path + step(key), names: [...names, key] };
}

// A function's variables are named by the keys that lead there, without the definition.
function nameWithin({ held, names }: Spot, key: string): string[] {
  return held === "value" ? [key] : [...names.slice(held === "report" ? 0 : names.length - 1), key];
}

function isNumber(shape: Shape): shape is PlainShape {
  return shape.type === "count" || shape.type === "change" || shape.type === "amount";
}

/** The function that looks at a definition. */
export 