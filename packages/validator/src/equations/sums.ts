import type { Rule } from "../checks.ts";

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

/** The equations of one report that do not hold, or that cannot be told at once. */
export interface Compared {
  readonly unequal: readonly Unequal[];
  /** Equations with a blank term. */
  readonly unjudged: readonly number[];
  /** Equations to be evaluated exactly. */
  readonly inexact: readonly number[];
}

/**
 * Compares the two sides of every equation inside one report.
 *
 * @param numbers - the cells of the tables as terms, by the numbers of their places
 */
export function compareSides(rules: readonly Rule[], numbers: Float64Array): Compared {
  const compared: Lists = { unequal: [], unjudged: [], inexact: [] };
  let id = 0;
  for (const rule of rules) {
    const { bases, columns } = rule;
    if (isAcrossYears(rule)) id += bases.length * columns.length;
    else
      for (const base of bases)
        for (const column of columns) note(compared, id++, rule, base + column, numbers);
  }
  return compared;
}

type Lists = { readonly [Kind in keyof Compared]: Compared[Kind][number][] };

function note(compared: Lists, id: number, rule: Rule, start: number, numbers: Float64Array): void {
  const sum = total(rule.sum, start, numbers);
  const equals = total(rule.equals, start, numbers);
  if (Number.isNaN(sum) || Number.isNaN(equals)) compared.unjudged.push(id);
  else if (!Number.isSafeInteger(sum) || !Number.isSafeInteger(equals)) compared.inexact.push(id);
  else if (sum !== equals) compared.unequal.push({ id, sum, equals });
}

/** Whether a rule reads last year's report. */
export function isAcrossYears({ previousSum, previousEquals }: Rule): boolean {
  return previousSum !== undefined || previousEquals !== undefined;
}

function total(distances: readonly number[], start: number, numbers: Float64Array): number {
  let sum = 0;
  for (const distance of distances) sum += numbers[start + distance] as number;
  return sum;
}
