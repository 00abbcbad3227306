import { addExact, equalSums } from "@nianbao/form/exact";
import { keysOf } from "@nianbao/form/pointer";
import type { Layout, Sum } from "./layout.ts";

/** A number of the report, found without taking its path apart again; totals that are blank are computed. */
export interface Source {
  readonly keys: readonly string[];
  readonly total: number | undefined;
}

/** Where the numbers of an edition are to be found. */
export interface Plan {
  readonly source: (path: string) => Source;
  readonly totals: readonly TotalPlan[];
}

export interface TotalPlan {
  readonly keys: readonly string[];
  readonly parts: readonly Source[];
}

/** How a total stands in the workbook. */
export interface TotalState {
  /** The sum of the parts; `null` when one is blank. */
  readonly computed: number | null;
  /** A formula gives what the report says; else the report's own number stands there. */
  readonly formula: boolean;
}

/** Makes the plan of an edition, once. */
export function planOf(layout: Layout): Plan {
  const indexes = new Map(layout.totals.map(({ path }, index) => [path, index]));
  const source = (path: string): Source => ({ keys: keysOf(path), total: indexes.get(path) });
  const totals = layout.totals.map(({ path, parts }) => ({
    keys: keysOf(path),
    parts: sourcesOf(parts, source),
  }));
  return { source, totals };
}

export function sourcesOf(sum: Sum, source: Plan["source"]): Source[] {
  return sum.paths.map(source);
}

/** The values of one report, as they are written. */
export class Values {
  readonly report: unknown;
  /** Rows that are left free below each narrative. */
  readonly spareRows: number;
  readonly totals: readonly TotalState[];
  readonly #numbers: (number | null)[] = [];

  constructor(report: unknown, plan: Plan, spareRows: number) {
    this.report = report;
    this.spareRows = spareRows;
    // In the order of the plan, so that parts which are totals themselves are known.
    this.totals = plan.totals.map((total) => this.#settle(total));
  }

  /** What stands at a place of the report; `undefined` where there is nothing. */
  at(keys: readonly string[]): unknown {
    let at = this.report;
    for (const key of keys) {
      if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
      at = (at as Readonly<Record<string, unknown>>)[key];
    }
    return at;
  }

  /** The numbers of a sum, or `undefined` when one is blank. */
  numbers(sources: readonly Source[]): number[] | undefined {
    const numbers: number[] = [];
    for (const { keys, total } of sources) {
      const number = total === undefined ? finite(this.at(keys)) : (this.#numbers[total] ?? null);
      if (number === null) return undefined;
      numbers.push(number);
    }
    return numbers;
  }

  #settle({ keys, parts }: TotalPlan): TotalState {
    const stored = this.at(keys);
    const numbers = this.numbers(parts);
    const computed = numbers ? addExact(numbers) : null;
    const blank = stored === null || stored === undefined;
    const formula = blank || (numbers !== undefined && equalSums([finite(stored) ?? Number.NaN], numbers));
    this.#numbers.push(blank ? computed : finite(stored));
    return { computed, formula };
  }
}

function finite(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
