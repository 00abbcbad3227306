import { step } from "@nianbao/form/pointer";
import type { EditionChecks } from "../checks.ts";
import { term } from "../equations/sums.ts";
import type { Found } from "../found.ts";
import { type Place, placesOf } from "../places.ts";
import { aList, anObject, choice } from "./expectations.ts";
import { type Fields, isObject } from "./fields.ts";
import type { ListStructure, ObjectStructure, Structure, UnionStructure } from "./structure.ts";

/**
 * Adds every fault of structure of a report, in the order of the form.
 *
 * @returns the cells of its tables as terms of equations, by the numbers of their places; the others are no numbers
 */
export function checkStructure(checks: EditionChecks, report: unknown, found: Found): Float64Array {
  const look = new Look(placesOf(checks.labels), found);
  look.at(checks.structure, report, 0, "");
  return look.numbers;
}

/** One look at every place of a report. What stands in a list is known by its list's place, and a pointer below it. */
class Look {
  readonly numbers: Float64Array;
  readonly #places: readonly Place[];
  readonly #found: Found;

  constructor(places: readonly Place[], found: Found) {
    this.#places = places;
    this.#found = found;
    this.numbers = new Float64Array(places.length).fill(Number.NaN);
  }

  at(structure: Structure, value: unknown, place: number, below: string): void {
    if ("items" in structure) this.#list(structure, value, place, below);
    else if ("fields" in structure) this.#object(structure, value, place, below);
    else if ("by" in structure) this.#union(structure, value, place, below);
    else {
      if (structure.blank) this.numbers[place] = term(value);
      if (!structure.accepts(value)) this.#found.fault(structure, place, value, below);
    }
  }

  #object({ fields }: ObjectStructure, value: unknown, place: number, below: string): void {
    if (isObject(value)) {
      this.#fields(fields, value, place, below);
      for (const key of Object.keys(value))
        if (!Object.hasOwn(fields, key)) this.#found.surplus(place, below, key);
    } else this.#found.fault(anObject, place, value, below);
  }

  #fields(fields: ObjectStructure["fields"], value: Fields, place: number, below: string): void {
    const inList = below !== "";
    let next = place + 1;
    for (const [key, field] of Object.entries(fields)) {
      const inside = value[key];
      if (inside !== undefined || !field.optional)
        this.at(field, inside, inList ? place : next, inList ? below + step(key) : "");
      if (!inList) next = (this.#places[next] as Place).last + 1;
    }
  }

  #list({ items }: ListStructure, value: unknown, place: number, below: string): void {
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) this.at(items, value[i], place, `${below}/${i}`);
    } else this.#found.fault(aList, place, value, below);
  }

  #union({ by, kinds }: UnionStructure, value: unknown, place: number, below: string): void {
    const kind = isObject(value) ? value[by] : undefined;
    if (!isObject(value)) this.#found.fault(anObject, place, value, below);
    else if (typeof kind === "string" && Object.hasOwn(kinds, kind))
      this.#object(kinds[kind] as ObjectStructure, value, place, below);
    else this.#found.fault(choice(Object.keys(kinds)), place, kind, below + step(by));
  }
}
