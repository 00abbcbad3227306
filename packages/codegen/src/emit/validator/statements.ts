import type { Field, Form, Shape } from "@nianbao/form/types";
import { literal, typeName } from "../print.ts";
import { Below } from "./below.ts";
import type { Expectations } from "./expectations.ts";
import { destructured, step, variable } from "./names.ts";
import type { PlaceNumbers } from "./place-numbers.ts";
import { holdsCells, type PlainShape } from "./shapes.ts";

/** A value in generated code: the variable that holds it, and where it stands. */
export interface Spot {
  readonly held: string;
  /** The definition whose function the code stands in; none for the report's own. */
  readonly owner?: string;
  /** The pointer of its numbered place, from the owner. */
  readonly path: string;
  /** Where it stands below that place, in a list. */
  readonly below?: Below;
  /** The owner and the keys that lead there, to name things by. */
  readonly names: readonly string[];
  /** Numbers there are cells, which may be blank. */
  readonly cells: boolean;
  /** What is done with the number of absent keys that a fault returns, such as `return `. */
  readonly absent: string;
}

/** The statements of `structure.ts` that look at one value. */
export class Statements {
  readonly #form: Form;
  readonly #asked: Expectations;
  readonly #places: PlaceNumbers;

  constructor(form: Form, asked: Expectations, places: PlaceNumbers) {
    this.#form = form;
    this.#asked = asked;
    this.#places = places;
  }

  /** Looks at a value of a shape. */
  of(shape: Shape, spot: Spot): string {
    switch (shape.type) {
      case "ref":
        if (spot.below) throw new TypeError(`${spot.names.join("/")}: a reference stands in no list`);
        return `${spot.absent}check${typeName(shape.to)}(${spot.held}, ${this.#place(spot)}, found);`;
      case "object":
        return this.#unless(`${this.#asked.use("isObject")}(${spot.held})`, "anObject", spot, () =>
          this.fields(shape.fields, spot),
        );
      case "list":
        return this.#unless(`Array.isArray(${spot.held})`, "aList", spot, () =>
          this.#items(shape.items, spot),
        );
      case "union":
        throw new TypeError(`${spot.names.join("/")}: a union stands only in a list`);
      default:
        return this.#plain(shape, spot);
    }
  }

  /** Looks at the fields of an object, and at what else it holds. */
  fields(fields: readonly Field[], spot: Spot, skipped?: string): string {
    const keys = fields.map(({ key }) => key);
    const looked = fields.filter(({ key }) => key !== skipped);
    const required = fields.filter((field) => !field.optional).length;
    const count = `${this.#asked.use("keyCount")}(${spot.held})`;
    const known = spot.below ? `, ${spot.below.code}, ${literal(keys)}` : "";
    return [
      destructured(
        keys.filter((key) => key !== skipped),
        spot.held,
      ),
      `let known = ${required};`,
      ...looked.map((field) => this.#field(field, spot)),
      `if (${count} !== known) found.surplus(${this.#place(spot)}, ${spot.held}${known});`,
    ].join("\n");
  }

  #field({ key, shape, optional }: Field, spot: Spot): string {
    const held = variable(key);
    const names = [...spot.names, key];
    const absent = optional ? "" : "known -= ";
    const path = spot.path + step(key);
    const cells = spot.cells || (spot.owner === undefined && holdsCells(this.#form, path));
    const statement = this.of(
      shape,
      spot.below
        ? { ...spot, held, names, absent, below: spot.below.key(key) }
        : { ...spot, held, names, absent, path, cells },
    );
    return optional ? `if (${held} !== undefined) { known++; ${statement} }` : statement;
  }

  #plain(shape: PlainShape, spot: Spot): string {
    const { held, names, cells, absent } = spot;
    const { fails, expected } = this.#asked.ask(shape, held, names, cells);
    if (!cells || (shape.type !== "count" && shape.type !== "change"))
      return `if (${fails}) ${this.#fault(expected, spot)}`;
    const place = this.#place(spot);
    return `if (${this.#asked.use("isPlainCount")}(${held})) numbers[${place}] = ${held};
      else ${absent}found.number(${expected}, ${place}, ${held}, numbers);`;
  }

  #unless(fits: string, expected: "anObject" | "aList", spot: Spot, body: () => string): string {
    return `if (${fits}) { ${body()} } else ${this.#fault(this.#asked.use(expected), spot)}`;
  }

  #fault(expected: string, spot: Spot): string {
    const below = spot.below ? `, ${spot.below.code}` : "";
    return `${spot.absent}found.fault(${expected}, ${this.#place(spot)}, ${spot.held}${below});`;
  }

  #items(items: Shape, spot: Spot): string {
    const { held, below, names, owner = "" } = spot;
    const depth = below?.depth ?? 0;
    const index = "ijk".charAt(depth);
    const loop = `for (let ${index} = 0; ${index} < ${held}.length; ${index}++)`;
    if (items.type === "union")
      return `${loop} ${itemCheck(owner)}(${held}[${index}], ${this.#place(spot)}, ${index}, found);`;
    const each = `each${depth === 0 ? "" : depth}`;
    const item = below?.item(index) ?? Below.item(index);
    const statement = this.of(items, {
      ...spot,
      held: each,
      below: item,
      names: [...names, "item"],
      absent: "",
    });
    return `${loop} { const ${each}: unknown = ${held}[${index}]; ${statement} }`;
  }

  #place({ owner, path }: Spot): string {
    return this.#places.code(owner, path);
  }
}

/** The name of the function that looks at one item of a list of blocks. */
export function itemCheck(definition: string): string {
  return `check${typeName(definition)}Item`;
}
