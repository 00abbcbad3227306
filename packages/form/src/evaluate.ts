import { addExact, equalSums } from "./exact.ts";
import type { Equation, Term } from "./form.ts";
import { numberAt } from "./pointer.ts";

/** What an equation says of a report. */
export interface Evaluation {
  readonly holds: boolean;
  /** The sum of the right side; for a total, the sum of its parts. */
  readonly expected: number;
  /** The sum of the left side; for a total, the total that stands there. */
  readonly actual: number;
}

/**
 * Evaluates one equation on whatever a document holds, exactly.
 *
 * @param report - any value; nothing about its structure is taken for granted
 * @param previous - last year's report, for equations that read it
 * @returns `undefined` when a term is blank, missing or no number: then the equation is not judged
 */
export function evaluate(equation: Equation, report: unknown, previous?: unknown): Evaluation | undefined {
  const sum = numbersOf(equation.sum, report, previous);
  const equals = numbersOf(equation.equals, report, previous);
  if (!sum || !equals) return undefined;
  const holds = equalSums(sum, equals);
  const [left, right] = [addExact(sum), addExact(equals)];
  return equation.total ? { holds, expected: left, actual: right } : { holds, expected: right, actual: left };
}

/**
 * What the cell that an equation's finding points at would have to be for the equation to hold, were all others right;
 * exactly, whatever the sums of the sides are.
 *
 * @returns `undefined` when the equation is not judged, or no number stands in the cell
 */
export function askedOf(equation: Equation, report: unknown, previous?: unknown): number | undefined {
  const sum = numbersOf(equation.sum, report, previous);
  const equals = numbersOf(equation.equals, report, previous);
  const cell = numberAt(report, equation.at);
  if (!sum || !equals || cell === undefined) return undefined;
  const [more, less] = equation.total ? [sum, equals] : [equals, sum];
  return addExact([cell, ...more, ...less.map((number) => -number)]);
}

/** The cells of this report that an equation rests on. */
export function cellsOf(equation: Equation): string[] {
  return [...equation.sum, ...equation.equals].filter((term) => !term.previous).map((term) => term.path);
}

function numbersOf(terms: readonly Term[], report: unknown, previous: unknown): number[] | undefined {
  const numbers: number[] = [];
  for (const term of terms) {
    const number = numberAt(term.previous ? previous : report, term.path);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  return numbers;
}
