import { ExactSum } from "./exact-sum.ts";
import { valueIn } from "./lookup.ts";
import { inUnit, isMoney, smallest } from "./money.ts";
import type { Place } from "./outline.ts";

/** What a report gave for a number. */
export type Given =
  | { readonly kind: "number"; readonly value: number; readonly unit?: string | undefined }
  | { readonly kind: "blank" | "lacking"; readonly at: string }
  | { readonly kind: "wrong"; readonly at: string; readonly value: unknown };

/** The sum of one number of the form over many reports, in the unit that it is stated in. */
export class NumberSum {
  readonly place: Place;
  readonly #sums = new Map<string, ExactSum>();
  #blank = false;
  #lacking = false;

  constructor(place: Place) {
    this.place = place;
  }

  /** Adds a report's number. */
  add(given: Given): void {
    if (given.kind === "lacking") this.#lacking = true;
    else if (given.kind !== "number") this.#blank = true;
    else this.#sumIn(given.unit ?? "").add(given.value);
  }

  /** Whether any report says anything here; a number that none has is left out of the sum as well. */
  get stated(): boolean {
    return this.#blank || this.#sums.size > 0;
  }

  /** The exact sum; `null` where a report is blank, for blank is not zero. */
  get value(): number | null {
    if (this.#blank || this.#lacking) return null;
    const total = new ExactSum();
    for (const [unit, { value }] of this.#sums) total.add(inUnit(value, unit, this.unit ?? unit));
    return total.value;
  }

  /** The unit that the sum is stated in, where the form prints none. */
  get unit(): string | null {
    return smallest([...this.#sums.keys()].filter((unit) => unit !== "")) ?? null;
  }

  #sumIn(unit: string): ExactSum {
    let sum = this.#sums.get(unit);
    if (!sum) {
      sum = new ExactSum();
      this.#sums.set(unit, sum);
    }
    return sum;
  }
}

/** What a report gives for a number of its form. An amount that is not 0 says nothing without its unit. */
export function givenBy(report: unknown, { path, unit, optional }: Place): Given {
  const value = valueIn(report, path);
  if (value === undefined && optional) return { kind: "lacking", at: path };
  if (value === undefined || value === null) return { kind: "blank", at: path };
  if (typeof value !== "number" || !Number.isFinite(value)) return { kind: "wrong", at: path, value };
  if (typeof unit !== "object") return { kind: "number", value };
  const stated = valueIn(report, unit.at);
  if (isMoney(stated)) return { kind: "number", value, unit: stated };
  return value === 0 ? { kind: "number", value } : { kind: "blank", at: unit.at };
}
