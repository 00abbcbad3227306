import type { Draft, Lang } from "@nianbao/types";
import { fill } from "./fill.ts";
import { labelIn, valueIn } from "./lookup.ts";
import { type Given, givenBy, NumberSum } from "./number-sum.ts";
import type { Outline } from "./outline.ts";
import type { ReceiptCell } from "./receipt.ts";
import { reportFrom } from "./tree.ts";

/** Every number of an edition, summed up over reports; for a receipt, also what each report gave. */
export class Sums {
  readonly outline: Outline;
  readonly #numbers: readonly NumberSum[];
  readonly #given: Given[][] | undefined;

  constructor(outline: Outline, receipt: boolean) {
    this.outline = outline;
    this.#numbers = outline.places
      .filter(({ unit }) => unit !== undefined)
      .map((place) => new NumberSum(place));
    this.#given = receipt ? this.#numbers.map(() => []) : undefined;
  }

  /** Adds a report's numbers, and returns what it gave for each. */
  add(report: unknown, asZero: boolean): readonly Given[] {
    return this.#numbers.map((number, index) => {
      const given = givenBy(report, number.place);
      if (!asZero || given.kind === "number" || given.kind === "wrong") number.add(given);
      this.#given?.[index]?.push(given);
      return given;
    });
  }

  /** The sums as a report, with other values beside them. Totals come from their summed parts where these are known. */
  report(others: ReadonlyMap<string, unknown>): Draft {
    const values = new Map(others);
    for (const { place, stated, value, unit } of this.#numbers) {
      if (stated || !place.optional) values.set(place.path, stated ? value : null);
      if (typeof place.unit === "object") values.set(place.unit.at, unit);
    }
    return fill(reportFrom(values, this.outline) as unknown as Draft).report;
  }

  /** What each report gave for each number that any of them states. */
  receipt(report: Draft, lang: Lang): ReceiptCell[] {
    return this.#numbers.flatMap(({ place, stated }, index) => {
      const given = this.#given?.[index] ?? [];
      if (!stated) return [];
      const { path, unit } = place;
      const cell = {
        path,
        label: labelIn(this.outline, path, lang),
        sum: valueIn(report, path) as number | null,
        given: given.map((one) => (one.kind === "number" ? one.value : null)),
      };
      return [typeof unit === "object" ? { ...cell, units: given.map(unitOf) } : cell];
    });
  }
}

function unitOf(given: Given): string | null {
  return given.kind === "number" ? (given.unit ?? null) : null;
}
