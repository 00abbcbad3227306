import { step } from "@nianbao/form/pointer";
import type { Field, Form, ObjectShape, Shape } from "@nianbao/form/types";
import { destructured, type Names } from "../names.ts";
import { literal, printed } from "../print.ts";
import { Balance, LAID } from "./balance.ts";
import { Conditions, functionNames, namesAbove } from "./conditions.ts";
import type { PlaceNumbers } from "./place-numbers.ts";
import { type Blocks, blocksIn, type PlainShape } from "./shapes.ts";
import { type TextSection, textSections } from "./text-sections.ts";

/**
 * `sound.ts`: whether a report is as it should be, as code made for the edition, a function a definition.
 *
 * @param official - the edition alone, when the form has a profile's additions
 */
export function soundFile(form: Form, places: PlaceNumbers, source: string, official: Form = form): string {
  const conditions = new Conditions(form);
  const balance = new Balance(form, places);
  const functions = new Functions(form, places, conditions, balance).all(textSections(form, official));
  return printed(source, (file) => {
    if (balance.isExact)
      file.addImportDeclaration({ moduleSpecifier: "@nianbao/form/exact", namedImports: ["equalSums"] });
    file.addImportDeclarations(conditions.imports);
    file.addStatements(
      `\n${[...conditions.constants, ...balance.constants, ...functions, balance.code].join("\n\n")}`,
    );
  });
}

/** A function of `sound.ts`, while it is being written. */
interface Scope {
  /** The definition that it is for; none for the report's own. */
  readonly owner: string | undefined;
  readonly variables: Names;
  /** Numbers by their pointers from the owner: those that always stand there. */
  readonly numbers: Map<string, string>;
  /** Lists, in the same way. */
  readonly lists: Map<string, string>;
  /** The pointers of numbers that it lays aside. */
  readonly laid: Set<string>;
}

/** A statement, or a condition without which a function returns false. */
type Step = string | { readonly unless: string };

/** An object whose fields are looked at. */
interface Spot {
  /** The variable that holds it. */
  readonly held: string;
  /** The pointer from the owner; none in a list. */
  readonly path: string | undefined;
  /** The keys that lead to it, after the name of its definition. */
  readonly names: readonly string[];
  /** It may be absent, and with it all below. */
  readonly isOptional: boolean;
}

class Functions {
  readonly #form: Form;
  readonly #places: PlaceNumbers;
  readonly #conditions: Conditions;
  readonly #balance: Balance;
  readonly #above: Names = namesAbove();
  /** The name of each definition's function. */
  readonly #named: ReadonlyMap<string, string>;

  constructor(form: Form, places: PlaceNumbers, conditions: Conditions, balance: Balance) {
    this.#form = form;
    this.#places = places;
    this.#conditions = conditions;
    this.#balance = balance;
    this.#named = functionNames(form, this.#above);
  }

  all(sections: readonly TextSection[]): string[] {
    const definitions = Object.entries(this.#form.definitions);
    return [this.#report(sections), ...definitions.flatMap(([name, shape]) => this.#definition(name, shape))];
  }

  #report(sections: readonly TextSection[]): string {
    const inside = this.#scope();
    const spot = { held: "report", path: "", names: [], isOptional: false };
    const [, ...steps] = this.#object(this.#form.root, spot, inside);
    return `/**
 * Whether a report has what it should have, with plain numbers everywhere, some text in every section of text, and all
 * equations inside it hold. If not, a closer look tells what is wrong, if anything.
 */
export function isSound(report: fields.Fields): boolean {
  ${body([...opening(inside), ...steps])}
  ${body(sections.map((section) => unless(isFilled(section, inside.lists))))}
  return areBalanced();
}`;
  }

  #definition(name: string, shape: Shape): string[] {
    const blocks = blocksIn(shape, this.#form);
    if (blocks) return this.#blocks(name, blocks);
    const inside = this.#scope(name);
    const place = this.#balance.readsFrom(name) ? ", place: number" : "";
    const steps = this.#steps(shape, { held: "value", path: "", names: [name], isOptional: false }, inside);
    const holds = this.#balance.within(name, inside.numbers);
    return [
      `export function ${this.#nameOf(name)}(value: unknown${place}): boolean {
  ${body(opening(inside))}
  ${ending(holds.length === 0 ? steps : [...steps, { unless: holds.join(" && ") }])}
}`,
    ];
  }

  #steps(shape: Shape, spot: Spot, inside: Scope): Step[] {
    if (shape.type === "object") return this.#object(shape, spot, inside);
    return [unless(this.#holds(shape, spot.held, spot, inside.owner))];
  }

  // Tells whether an object is as it should be.
  #object({ fields }: ObjectShape, spot: Spot, inside: Scope): Step[] {
    const held = new Map(
      fields.map((field) => [field, inside.variables.free(...nameWithin(spot, field.key))]),
    );
    const of = (field: Field) => held.get(field) as string;
    const optional = fields.filter((field) => field.optional).map(of);
    const count = [
      `${fields.length - optional.length}`,
      ...optional.map((name) => `(${name} === undefined ? 0 : 1)`),
    ];
    const length = lengthOf(fields, spot, inside);
    const holds = [
      `${this.#conditions.use("keyCount")}(${spot.held}) === ${count.join(" + ")}`,
      ...(length === undefined ? [] : [`${length} === undefined`]),
      ...fields
        .filter(({ shape }) => shape.type !== "object")
        .map((field) => this.#fieldHolds(field, of(field), spot, inside.owner)),
    ];
    for (const field of fields) this.#noteList(field, of(field), spot, inside);
    return [
      unless(`${this.#conditions.use(length === undefined ? "isObject" : "isThere")}(${spot.held})`),
      destructured(
        [
          ...fields.map((field) => [field.key, of(field)] as const),
          ...(length === undefined ? [] : [["length", length] as const]),
        ],
        spot.held,
      ),
      unless(...holds),
      ...fields.flatMap((field) => this.#absent(field, of(field), spot, inside)),
      ...fields.flatMap((field) => this.#number(field, of(field), spot, inside)),
      ...fields.flatMap((field) => this.#below(field, of(field), spot, inside)),
    ];
  }

  #fieldHolds({ key, shape, optional }: Field, held: string, spot: Spot, owner: string | undefined): string {
    const holds = this.#holds(shape, held, below(spot, key), owner);
    if (optional) return `(${held} === undefined || ${holds})`;
    return shape.type === "choice" ? `(${holds})` : holds;
  }

  // A condition that is true where a value other than an object is as it should be.
  #holds(shape: Shape, held: string, at: Pick<Spot, "path" | "names">, owner: string | undefined): string {
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
    const holds = this.#holds(list.items, "item", items, owner);
    return `${this.#conditions.use("isListOf")}(${held}, (item) => ${holds})`;
  }

  // Known to be a list once its function has looked at it.
  #noteList({ key, shape, optional }: Field, held: string, spot: Spot, { lists }: Scope): void {
    const isList =
      shape.type === "ref" && blocksIn(this.#form.definitions[shape.to], this.#form) !== undefined;
    if (isList && !optional && !spot.isOptional && spot.path !== undefined)
      lists.set(spot.path + step(key), held);
  }

  // What is absent leaves the equations that read it unjudged, which is told by the closer look.
  #absent({ key, optional }: Field, held: string, { path }: Spot, { owner }: Scope): Step[] {
    const isRead = optional && path !== undefined && this.#balance.readsBelow(owner, path + step(key));
    return isRead ? [`if (${held} === undefined) return false;`] : [];
  }

  // Laid aside for the equations that lie across definitions.
  #number({ key, shape, optional }: Field, held: string, spot: Spot, inside: Scope): Step[] {
    if (!isNumber(shape) || spot.path === undefined) return [];
    const path = spot.path + step(key);
    if (!optional && !spot.isOptional) inside.numbers.set(path, held);
    if (!this.#balance.reads(inside.owner, path)) return [];
    inside.laid.add(path);
    return [`laid[${this.#places.code(inside.owner, path)}] = ${held};`];
  }

  #below({ key, shape, optional }: Field, held: string, spot: Spot, inside: Scope): Step[] {
    if (shape.type !== "object") return [];
    const at = { ...below(spot, key), held, isOptional: spot.isOptional || optional === true };
    const steps = this.#object(shape, at, inside);
    return optional ? [`if (${held} !== undefined) { ${body(steps)} }`] : steps;
  }

  // A list of blocks, and a function for one of them.
  #blocks(name: string, { key, kinds }: Blocks): string[] {
    const block = this.#above.free("is", name, "item");
    const cases = kinds.map(
      ({ constant, definition }) => `case ${literal(constant)}: return ${this.#nameOf(definition)}(value);`,
    );
    return [
      `export function ${this.#nameOf(name)}(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!${block}(value[i])) return false;
  return true;
}`,
      `function ${block}(value: unknown): boolean {
  ${body([unless(`${this.#conditions.use("isThere")}(value)`)])}
  switch (value[${literal(key)}]) {
    ${cases.join("\n")}
    default: return false;
  }
}`,
    ];
  }

  #scope(owner?: string): Scope {
    return { owner, variables: this.#above.inside(), numbers: new Map(), lists: new Map(), laid: new Set() };
  }

  #nameOf(definition: string): string {
    return this.#named.get(definition) as string;
  }
}

function opening({ laid }: Scope): Step[] {
  return laid.size === 0 ? [] : [LAID];
}

// What is no object is found out by a field that it lacks, but for lists, texts and functions with fields: they have a length. To ask
// for it costs nothing where there is none, since the compiler knows that. Nothing is found out where no field has to be there.
function lengthOf(fields: readonly Field[], spot: Spot, { variables }: Scope): string | undefined {
  const isAsked = fields.some(({ optional }) => !optional) && fields.every(({ key }) => key !== "length");
  return isAsked ? variables.free(...nameWithin(spot, "length")) : undefined;
}

function unless(...conditions: readonly string[]): Step {
  return { unless: conditions.join(" && ") };
}

function body(steps: readonly Step[]): string {
  return steps.map((one) => (typeof one === "string" ? one : guard(one.unless))).join("\n");
}

function guard(condition: string): string {
  return `if (!${/^[\w.]+\(\w+\)$/.test(condition) ? condition : `(${condition})`}) return false;`;
}

// What a function asks for last is what it returns.
function ending(steps: readonly Step[]): string {
  const last = steps.at(-1);
  if (last === undefined || typeof last === "string") return `${body(steps)}\nreturn true;`;
  return `${body(steps.slice(0, -1))}\nreturn ${last.unless};`;
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
