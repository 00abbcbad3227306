import type { LabelBranch, Labels } from "@nianbao/form/labels";
import { step } from "@nianbao/form/pointer";

/** A place of a form. */
export interface Place {
  readonly path: string;
  /** The keys below it, in the order of the form. */
  readonly keys: readonly string[];
  /** The number of the last place below it, or its own. */
  readonly last: number;
}

const known = new WeakMap<Labels, readonly Place[]>();

/**
 * Every place of a form in its order, the report itself first; what stands in a list is none. Generated code knows a
 * place by its number in this order, and the labels tell the rest.
 */
export function placesOf(labels: Labels): readonly Place[] {
  let places = known.get(labels);
  if (!places) {
    places = listed(labels);
    known.set(labels, places);
  }
  return places;
}

function listed(labels: Labels): Place[] {
  const places: Place[] = [];
  const visit = (branch: LabelBranch, path: string): void => {
    const number = places.length;
    const keys = Object.keys(branch);
    places.push({ path, keys, last: number });
    for (const key of keys) {
      const below = branch[key]?.[2];
      visit((typeof below === "string" ? labels.definitions[below] : below) ?? {}, path + step(key));
    }
    places[number] = { path, keys, last: places.length - 1 };
  };
  visit(labels.root, "");
  return places;
}

const numbers = new WeakMap<Labels, ReadonlyMap<string, number>>();

/** The number of a place, if its pointer is one of the form. */
export function placeNumber(labels: Labels, path: string): number | undefined {
  let byPath = numbers.get(labels);
  if (!byPath) {
    byPath = new Map(placesOf(labels).map((place, number) => [place.path, number]));
    numbers.set(labels, byPath);
  }
  return byPath.get(path);
}
