import type { Labels } from "@nianbao/form/labels";

// What is not of the form comes in any number and length, and must not fill the memory.
const MOST = 2000;
const LONGEST = 150;

/** Remembers what was worked out for a place: a year's reports have their faults in the same few places. */
export class PathCache<T> {
  readonly #known = new WeakMap<Labels, Map<string, T>>();
  readonly #make: (labels: Labels, path: string) => T;

  constructor(make: (labels: Labels, path: string) => T) {
    this.#make = make;
  }

  get(labels: Labels, path: string): T {
    const known = this.#of(labels);
    const found = known.get(path);
    if (found !== undefined) return found;
    const made = this.#make(labels, path);
    if (known.size < MOST && path.length <= LONGEST) known.set(path, made);
    return made;
  }

  #of(labels: Labels): Map<string, T> {
    let known = this.#known.get(labels);
    if (!known) {
      known = new Map();
      this.#known.set(labels, known);
    }
    return known;
  }
}
