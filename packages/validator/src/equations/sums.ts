/**
 * A value as a term of equations: a number that adds up exactly is itself; one that is too large or has decimals becomes
 * infinite, so that its equations are looked at again; anything else is blank, and makes the sum no number.
 */
export function term(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) return Number.NaN;
  return Number.isInteger(value) && Math.abs(value) < SMALL ? value : Number.POSITIVE_INFINITY;
}

// Hundreds of numbers below this add up exactly.
const SMALL = 2 ** 43;

/** Two sums that should be equal and are not. */
export interface Unequal {
  /** The place of the equation among those of the edition. */
  readonly id: number;
  readonly sum: number;
  readonly equals: number;
}

/** Collects the equations of one report that do not hold, or that cannot be told at once. */
export class Sums {
  readonly unequal: Unequal[] = [];
  /** Equations with a blank term. */
  readonly unjudged: number[] = [];
  /** Equations to be evaluated exactly. */
  readonly inexact: number[] = [];

  compare(id: number, sum: number, equals: number): void {
    if (sum !== equals || sum === Number.POSITIVE_INFINITY) this.#differ(id, sum, equals);
  }

  /** Equations with amounts, whose decimals must be added exactly. */
  exactly(first: number, count: number): void {
    for (let id = first; id < first + count; id++) this.inexact.push(id);
  }

  /** Nothing was collected. */
  get isEmpty(): boolean {
    return this.unequal.length === 0 && this.unjudged.length === 0 && this.inexact.length === 0;
  }

  #differ(id: number, sum: number, equals: number): void {
    if (Number.isNaN(sum) || Number.isNaN(equals)) this.unjudged.push(id);
    else if (Number.isFinite(sum) && Number.isFinite(equals)) this.unequal.push({ id, sum, equals });
    else this.inexact.push(id);
  }
}
