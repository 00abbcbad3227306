import type { Field, Form, Shape } from "@nianbao/form/types";
import { literal, typeName } from "../print.ts";
import type { CellIndex } from "./cell-index.ts";
import type { Expectations } from "./expectations.ts";
import { destructured, step, variable } from "./names.ts";
import type { Place } from "./place.ts";
import { holdsCells, type PlainShape } from "./shapes.ts";

/** A value in generated code: the variable that holds it, and where it stands. */
export interface Spot {
  readonly held: string;
  readonly place: Place;
  /** The definition whose function the code stands in; none for the report's own. */
  readonly owner?: string;
  /** The keys that lead there from the owner. */
  readonly keys: readonly string[];
  /** Numbers there may be blank. */
  readonly cells: boolean;
  /** What is done with the number of absent keys that a fault returns, such as `return `. */
  readonly absent: string;
}

/** Stands for the place of an item among the keys that lead to it. */
const EACH = "*";

/** The statements of `structure.ts` that look at one value. */
export class Statements {
  readonly #form: Form;
  readonly #asked: Expectations;
  readonly #index: CellIndex;

  constructor(form: Form, asked: Expectations, index: CellIndex) {
    this.#form = form;
    this.#asked = asked;
    this.#index = index;
  }

  /** Looks at a value of a shape. */
  of(shape: Shape, spot: Spot): string {
    const { held, place, absent } = spot;
    switch (shape.type) {
      case "ref": {
        const first = this.#index.has(shape.to) ? `${this.#first(spot) ?? this.#index.size}, ` : "";
        return `${absent}check${typeName(shape.to)}(${held}, ${place.code}, ${first}found);`;
      }
      case "object":
        return this.#unless(`${this.#asked.use("isObject")}(${held})`, "anObject", spot, () =>
          this.fields(shape.fields, spot),
        );
      case "list":
        return this.#unless(`Array.isArray(${held})`, "aList", spot, () => this.#items(shape.items, spot));
      case "union":
        throw new TypeError(`${spot.keys.join("/")}: a union stands only in a list`);
      default:
        return this.#plain(shape, spot);
    }
  }

  /** Looks at the fields of an object, and at what else it holds. */
  fields(fields: readonly Field[], spot: Spot, skipped?: string): string {
    const looked = fields.filter(({ key }) => key !== skipped);
    const required = fields.filter((field) => !field.optional).length;
    const count = `${this.#asked.use("keyCount")}(${spot.held})`;
    const keys = literal(fields.map(({ key }) => key));
    return [
      destructured(
        looked.map(({ key }) => key),
        spot.held,
      ),
      `let known = ${required};`,
      ...looked.map((field) => this.#field(field, spot)),
      `if (${count} !== known) found.surplus(${spot.held}, ${keys}, ${spot.place.code});`,
    ].join("\n");
  }

  #field(field: Field, spot: Spot): string {
    const held = variable(field.key);
    const keys = [...spot.keys, field.key];
    const below: Spot = {
      ...spot,
      held,
      place: spot.place.key(field.key),
      keys,
      cells: spot.cells || (spot.owner === undefined && holdsCells(this.#form, pathOf(keys))),
      absent: field.optional ? "" : "known -= ",
    };
    const statement = this.of(field.shape, below);
    return field.optional ? `if (${held} !== undefined) { known++; ${statement} }` : statement;
  }

  #plain(shape: PlainShape, spot: Spot): string {
    const { held, place, absent } = spot;
    const number = shape.type === "count" || shape.type === "change" ? this.#first(spot) : undefined;
    const { fails, expected } = this.#asked.ask(shape, held, about(spot), spot.cells);
    if (number === undefined)
      return `if (${fails}) ${absent}found.fault(${expected}, ${place.code}, ${held});`;
    const isPlain = this.#asked.use("isPlainCount");
    return `if (${isPlain}(${held})) numbers[${number}] = ${held};
    else ${absent}found.number(${expected}, ${place.code}, ${held}, numbers, ${number});`;
  }

  // Code for the number of the first cell there, if it is of a table.
  #first({ owner, keys }: Spot): string | undefined {
    return keys.includes(EACH) ? undefined : this.#index.code(owner, pathOf(keys));
  }

  #unless(fits: string, expected: "anObject" | "aList", spot: Spot, body: () => string): string {
    const { held, place, absent } = spot;
    return `if (${fits}) { ${body()} } else ${absent}found.fault(${this.#asked.use(expected)}, ${place.code}, ${held});`;
  }

  #items(items: Shape, spot: Spot): string {
    const depth = spot.keys.filter((key) => key === EACH).length;
    const index = "ijk".charAt(depth);
    const loop = `for (let ${index} = 0; ${index} < ${spot.held}.length; ${index}++)`;
    if (items.type === "union")
      return `${loop} ${itemCheck(spot.owner ?? "")}(${spot.held}[${index}], ${spot.place.code}, ${index}, found);`;
    const held = `each${depth || ""}`;
    const keys = [...spot.keys, EACH];
    const statement = this.of(items, { ...spot, held, keys, place: spot.place.item(index), absent: "" });
    return `${loop} { const ${held}: unknown = ${spot.held}[${index}]; ${statement} }`;
  }
}

/** The name of the function that looks at one item of a list of blocks. */
export function itemCheck(definition: string): string {
  return `check${typeName(definition)}Item`;
}

function pathOf(keys: readonly string[]): string {
  return keys.map(step).join("");
}

function about({ owner, keys }: Spot): string[] {
  return [...(owner === undefined ? [] : [owner]), ...keys];
}
