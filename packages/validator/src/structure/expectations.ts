import { badAmount, badCode, badDate, type Entry, notACount, wrongTypeEnum } from "@nianbao/findings";
import { codeFault } from "./codes.ts";
import { isDate } from "./dates.ts";
import { isAmount, isCount, isInteger } from "./numbers.ts";

/** What should stand in a place: a type of JSON, and what else is asked of a value of that type. */
export interface Expectation {
  readonly type: "object" | "array" | "string" | "number" | "integer" | "boolean";
  /** A number of the tables: `null` is a blank there, and no wrong type. */
  readonly blank?: true;
  /** Why a value of the right type is refused. */
  readonly refusal?: (value: unknown) => Refusal;
}

/** The finding, and what it says was expected. */
export type Refusal = readonly [entry: Entry, expected?: unknown];

/** An expectation that tells by itself whether a value meets it. */
export interface Tested extends Expectation {
  readonly accepts: (value: unknown) => boolean;
}

export const anObject: Expectation = { type: "object" };
export const aList: Expectation = { type: "array" };
export const aText: Tested = { type: "string", accepts: (value) => typeof value === "string" };
export const aBoolean: Tested = { type: "boolean", accepts: (value) => typeof value === "boolean" };
export const aCount: Tested = {
  type: "integer",
  accepts: isCount,
  refusal: (value) => [notACount, countRange(value)],
};
/** A whole number of any sign, where the form means a count all the same: it says so when it refuses. */
export const anInteger: Tested = { ...aCount, accepts: isInteger };
export const aChange: Tested = {
  type: "integer",
  accepts: isInteger,
  refusal: (value) => [notACount, changeRange(value)],
};
export const aDate: Tested = { type: "string", accepts: isDate, refusal: () => [badDate] };

/** The same for a number of the tables, which may be blank in a draft. */
export function cell(expectation: Tested): Tested {
  return { ...expectation, blank: true };
}

/** Money, with at most so many decimals. */
export function amount(decimals: number): Tested {
  return {
    type: "number",
    accepts: (value) => isAmount(value, decimals),
    refusal: (value) => [badAmount, amountRange(value, decimals)],
  };
}

/** One of a few values of one type. */
export function choice(options: readonly (string | number)[]): Tested {
  return {
    type: typeof options[0] === "number" ? "integer" : "string",
    accepts: (value) => (options as readonly unknown[]).includes(value),
    refusal: () => [wrongTypeEnum, options],
  };
}

/** A code of a given form; `check` names what else holds of it. */
export function code(check: string, form: string): Tested {
  const pattern = new RegExp(form);
  return {
    type: "string",
    accepts: (value) => typeof value === "string" && codeFault(value, check, pattern) === undefined,
    refusal: (value) => [badCode, codeFault(value as string, check, pattern)],
  };
}

const LARGEST = Number.MAX_SAFE_INTEGER;

function countRange(value: unknown): string {
  return (value as number) > LARGEST ? `integer <= ${LARGEST}` : "integer >= 0";
}

function changeRange(value: unknown): string {
  if ((value as number) > LARGEST) return `integer <= ${LARGEST}`;
  return (value as number) < -LARGEST ? `integer >= -${LARGEST}` : "integer";
}

function amountRange(value: unknown, decimals: number): string {
  if (value === Number.POSITIVE_INFINITY) return `number <= ${LARGEST}`;
  return (value as number) >= 0 ? `at most ${decimals} decimals` : "number >= 0";
}
