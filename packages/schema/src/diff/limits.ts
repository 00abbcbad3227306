import type { ChangeClass } from "./change.ts";
import { asNode, type Node } from "./places.ts";
import { same } from "./same.ts";

/** A greatest value that is lower refuses more; without one nothing is too great. */
export function upperLimit(before: unknown, after: unknown): ChangeClass {
  return number(after, Number.POSITIVE_INFINITY) < number(before, Number.POSITIVE_INFINITY)
    ? "narrower"
    : "wider";
}

/** A least value that is higher refuses more. */
export function lowerLimit(before: unknown, after: unknown): ChangeClass {
  return number(after, Number.NEGATIVE_INFINITY) > number(before, Number.NEGATIVE_INFINITY)
    ? "narrower"
    : "wider";
}

/** The values that a place may have, where they are listed. */
export function options({ enum: list, const: constant }: Node): readonly unknown[] | undefined {
  if (Array.isArray(list)) return list;
  return constant === undefined ? undefined : [constant];
}

/** An edition that holds for a year less refuses the reports of that year. */
export function yearsClass(before: unknown, after: unknown): ChangeClass {
  const [old, now] = [asNode(before), asNode(after)];
  const begins =
    number(now["from"], Number.NEGATIVE_INFINITY) <= number(old["from"], Number.NEGATIVE_INFINITY);
  const ends = number(now["to"], Number.POSITIVE_INFINITY) >= number(old["to"], Number.POSITIVE_INFINITY);
  return begins && ends ? "wider" : "narrower";
}

/** The clause of the dates is text; other dates are another rule. */
export function publicationClass(before: unknown, after: unknown): ChangeClass {
  const { source: _, ...old } = asNode(before);
  const { source: __, ...now } = asNode(after);
  return same(old, now) ? "text" : "rules";
}

function number(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
