import { step } from "@nianbao/form/pointer";
import type { EditionChecks } from "../checks.ts";
import { equationsByPlace, type PlacesInEquations } from "../equations/expand.ts";
import { term } from "../equations/sums.ts";
import type { Found } from "../found.ts";
import { type Place, placesOf } from "../places.ts";
import { aList, anObject, choice } from "./expectations.ts";
import { type Fields, isObject, keyCount } from "./fields.ts";
import type { Leaf, ListStructure, ObjectStructure, Structure, UnionStructure } from "./structure.ts";

/** The cells of a report's tables, as the check of its structure has found them. */
export interface Cells {
  /** As terms of equations, by the numbers of their places, the others being no numbers; good until the next check. */
  readonly numbers: Float64Array;
  /** Quick looks have laid aside all that stand in equations, and found that those inside definitions hold. */
  readonly arePlain: boolean;
}

/** Adds every fault of structure of a report, in the order of the form. */
export function checkStructure(checks: EditionChecks, report: unknown, found: Found): Cells {
  const numbers = checks.terms();
  numbers.fill(Number.NaN);
  const look = new Look(checks, numbers, found);
  look.at(checks.structure(), report, 0, "");
  return { numbers, arePlain: look.arePlain };
}

/** One look at every place of a report. What stands in a list is known by its list's place, and a pointer below it. */
class Look {
  arePlain = true;
  readonly #places: readonly Place[];
  readonly #inEquations: PlacesInEquations;
  readonly #terms: Float64Array;
  readonly #found: Found;

  constructor(checks: EditionChecks, terms: Float64Array, found: Found) {
    this.#places = placesOf(checks.labels);
    this.#inEquations = equationsByPlace(checks);
    this.#terms = terms;
    this.#found = found;
  }

  at(structure: Structure, value: unknown, place: number, below: string): void {
    if (structure.kind === "leaf") this.#leaf(structure, value, place, below);
    else if (structure.kind === "union") this.#union(structure, value, place, below);
    else if (structure.isSound?.(value, place)) return;
    else if (structure.kind === "object") this.#object(structure, value, place, below);
    else this.#list(structure, value, place, below);
  }

  #leaf({ expected }: Leaf, value: unknown, place: number, below: string): void {
    if (expected.blank) this.#lay(value, place);
    if (!expected.accepts(value)) this.#found.fault(expected, place, value, below);
  }

  #lay(value: unknown, place: number): void {
    this.#terms[place] = term(value);
    if (this.#inEquations[place]) this.arePlain = false;
  }

  #object({ fields }: ObjectStructure, value: unknown, place: number, below: string): void {
    if (!isObject(value)) {
      // What stands in it is missing from the equations.
      this.arePlain = false;
      this.#found.fault(anObject, place, value, below);
      return;
    }
    const places = this.#places;
    let known = 0;
    let next = place + 1;
    for (const { key, step, structure, optional } of fields) {
      const inside = value[key];
      if (inside !== undefined) known++;
      if (inside !== undefined || !optional)
        this.at(structure, inside, below === "" ? next : place, below && below + step);
      if (below === "") next = (places[next] as Place).last + 1;
    }
    if (keyCount(value) !== known) this.#surplus(fields, value, place, below);
  }

  #surplus(fields: ObjectStructure["fields"], value: Fields, place: number, below: string): void {
    for (const unknown of Object.keys(value))
      if (!fields.some(({ key }) => key === unknown))
        this.#found.surplus(place, below, unknown, value[unknown]);
  }

  #list({ items }: ListStructure, value: unknown, place: number, below: string): void {
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) this.at(items, value[i], place, `${below}/${i}`);
    } else this.#found.fault(aList, place, value, below);
  }

  #union({ by, kinds }: UnionStructure, value: unknown, place: number, below: string): void {
    const kind = isObject(value) ? kinds.get(value[by]) : undefined;
    if (kind) this.#object(kind, value, place, below);
    else if (isObject(value))
      this.#found.fault(choice([...kinds.keys()] as string[]), place, value[by], below + step(by));
    else this.#found.fault(anObject, place, value, below);
  }
}
