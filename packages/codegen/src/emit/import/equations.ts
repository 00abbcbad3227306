import type { Equation } from "@nianbao/form/types";

/** Equations that say the same of several places: each term, with `*` for each of the places in turn. */
interface Pattern {
  readonly over: readonly string[];
  readonly sum: readonly string[];
  readonly equals: readonly string[];
}

/** The equations within one report, each rule's in one pattern: a fraction of their length. */
export function equationPatterns(equations: readonly Equation[]): Pattern[] {
  const within = equations.filter(({ sum, equals }) => [...sum, ...equals].every((term) => !term.previous));
  const rules = [...new Set(within.map(({ rule }) => rule))];
  return rules.flatMap((rule) => patternsOf(within.filter((equation) => equation.rule === rule)));
}

function patternsOf(equations: readonly Equation[]): Pattern[] {
  const patterns = new Map<string, { over: string[]; sum: string[]; equals: string[] }>();
  for (const { sum, equals } of equations) {
    const paths = [...sum, ...equals].map(({ path }) => path);
    const place = commonStart(paths) || commonEnd(paths);
    const star = (path: string) =>
      commonStart(paths) ? `*${path.slice(place.length)}` : place ? `${path.slice(0, -place.length)}*` : path;
    const terms = { sum: sum.map(({ path }) => star(path)), equals: equals.map(({ path }) => star(path)) };
    const key = JSON.stringify(terms);
    const pattern = patterns.get(key) ?? { over: [], ...terms };
    pattern.over.push(place);
    patterns.set(key, pattern);
  }
  return [...patterns.values()];
}

// Rows of one kind differ in their beginnings, columns of one kind in their ends.
function commonStart(paths: readonly string[]): string {
  const start = longestStart(paths.map((path) => path.split("/")));
  return start.length > 2 && !isWithinOneTableOnly(paths, start) ? start.join("/") : "";
}

function commonEnd(paths: readonly string[]): string {
  const end = longestStart(paths.map((path) => path.split("/").reverse())).reverse();
  return end.length > 0 ? `/${end.join("/")}` : "";
}

function longestStart(all: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = all;
  let length = 0;
  while (length < first.length && others.every((keys) => keys[length] === first[length])) length++;
  return first.slice(0, length);
}

// What is left behind the beginning must not have an end in common as well: then the columns differ, not the rows.
function isWithinOneTableOnly(paths: readonly string[], start: readonly string[]): boolean {
  const rests = paths.map((path) => path.split("/").slice(start.length).reverse());
  return longestStart(rests).length > 0;
}
