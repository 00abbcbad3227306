import { cellBlankInUnit, cellBlankInUnitAsZero, find } from "@nianbao/findings";
import { keysOf, step, valueAt } from "@nianbao/form/pointer";
import type { Finding, Lang } from "@nianbao/types";
import { labelIn } from "./lookup.ts";
import type { Outline } from "./outline.ts";

const MOST_NAMES = 5;

/** Units that do without numbers which a report need not state, such as those of the processing fee. */
export class Lacking {
  // By the object that the numbers stand in.
  readonly #groups = new Map<string, { readonly cells: Set<string>; readonly units: Set<string> }>();

  note(path: string, unit: string): void {
    const parent = keysOf(path).slice(0, -1).map(step).join("");
    const group = this.#groups.get(parent) ?? { cells: new Set(), units: new Set() };
    group.cells.add(path);
    group.units.add(unit);
    this.#groups.set(parent, group);
  }

  /** Said where others state them: then there is no sum, or what is lacking counts as 0. */
  findings(sum: object, outline: Outline, asZero: boolean, lang: Lang): Finding[] {
    const stated = [...this.#groups].filter(([path]) => valueAt(sum, path) !== undefined);
    return stated.map(([path, { cells, units }]) => {
      const label = labelIn(outline, path, lang);
      const details = { label, cells: [...cells], unit: someOf([...units]), count: units.size };
      return find(asZero ? cellBlankInUnitAsZero : cellBlankInUnit, path, details, lang);
    });
  }
}

function someOf(units: readonly string[]): string[] {
  const first = units.slice(0, MOST_NAMES);
  return units.length > MOST_NAMES ? [...first, "…"] : first;
}
