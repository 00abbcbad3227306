import { addExact } from "@nianbao/form/exact";
import type { Sums } from "../form-index.ts";
import type { PartTotal } from "../tables/reading.ts";

/**
 * The values that the equations leave for blank places, where they leave one only. Counts are never below 0, so that parts of a
 * total that is reached already are 0.
 *
 * @param blank - the places to find values for
 * @param totals - sums that the source states and the form does not
 */
export function suggest(
  numbers: ReadonlyMap<string, number>,
  blank: ReadonlySet<string>,
  equations: readonly Sums[],
  totals: readonly PartTotal[],
): ReadonlyMap<string, number> {
  const all = [
    ...equations.map(balanceOf),
    ...totals.map(({ total, parts }) => ({ left: parts, right: [], rest: total })),
  ];
  const solver = new Solver(numbers, blank, all);
  return solver.solve();
}

/** The sum of `left` is the sum of `right` and `rest`. */
interface Balance {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly rest: number;
}

function balanceOf({ sum, equals }: Sums): Balance {
  return { left: sum, right: equals, rest: 0 };
}

class Solver {
  readonly #known: Map<string, number>;
  readonly #blank: ReadonlySet<string>;
  readonly #balances: readonly Balance[];
  /** What each value that was found rests on. */
  readonly #found = new Map<string, Balance>();

  constructor(
    numbers: ReadonlyMap<string, number>,
    blank: ReadonlySet<string>,
    balances: readonly Balance[],
  ) {
    this.#known = new Map(numbers);
    this.#blank = blank;
    this.#balances = balances.filter((one) => [...one.left, ...one.right].some((path) => blank.has(path)));
  }

  solve(): ReadonlyMap<string, number> {
    let changed = this.#balances.length > 0;
    while (changed) {
      changed = false;
      for (const balance of this.#balances) if (this.#solveOne(balance)) changed = true;
    }
    this.#dropContradictions();
    return new Map(Array.from(this.#found.keys(), (path) => [path, this.#known.get(path) as number]));
  }

  #solveOne(balance: Balance): boolean {
    const [left, right] = [this.#unknown(balance.left), this.#unknown(balance.right)];
    if (left.length + right.length === 0) return false;
    const difference = this.#difference(balance);
    if (left.length + right.length === 1) {
      const value = left.length === 1 ? difference : -difference;
      return value >= 0 && this.#set([...left, ...right], value === 0 ? 0 : value, balance);
    }
    return (
      difference === 0 &&
      (left.length === 0 || right.length === 0) &&
      this.#set([...left, ...right], 0, balance)
    );
  }

  /** What is missing on the left. */
  #difference({ left, right, rest }: Balance): number {
    const sum = (paths: readonly string[]) => paths.map((path) => this.#known.get(path) ?? 0);
    return addExact([rest, ...sum(right), ...sum(left).map((number) => -number)]);
  }

  #unknown(paths: readonly string[]): string[] {
    return paths.filter((path) => !this.#known.has(path));
  }

  // Nothing is found for a place that stays out of it, such as one whose number is in doubt.
  #set(paths: readonly string[], value: number, balance: Balance): boolean {
    if (!Number.isSafeInteger(value) || !paths.every((path) => this.#blank.has(path))) return false;
    for (const path of paths) {
      this.#known.set(path, value);
      this.#found.set(path, balance);
    }
    return true;
  }

  // A value that breaks another equation is no suggestion, and neither is what was found by it.
  #dropContradictions(): void {
    const doubtful = this.#balances
      .filter((one) => this.#unknown([...one.left, ...one.right]).length === 0 && this.#difference(one) !== 0)
      .flatMap((one) => [...one.left, ...one.right])
      .filter((path) => this.#found.has(path));
    for (let path = doubtful.pop(); path !== undefined; path = doubtful.pop()) {
      this.#found.delete(path);
      for (const [other, { left, right }] of this.#found)
        if (left.includes(path) || right.includes(path)) doubtful.push(other);
    }
  }
}
