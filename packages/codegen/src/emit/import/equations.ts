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
    const place = placeOf([...sum, ...equals].map(({ path }) => path));
    const terms = {
      sum: sum.map(({ path }) => starred(path, place)),
      equals: equals.map(({ path }) => starred(path, place)),
    };
    const key = JSON.stringify(terms);
    const pattern = patterns.get(key) ?? { over: [], ...terms };
    pattern.over.push(place.path);
    patterns.set(key, pattern);
  }
  return [...patterns.values()];
}

interface Place {
  readonly path: string;
  readonly at: "start" | "end" | "nowhere";
}

/** What all terms of an equation share: the row, where they stand in one, or the column. */
function placeOf(paths: readonly string[]): Place {
  const end = longestStart(paths.map((path) => path.split("/").reverse())).reverse();
  if (end.length > 0) return { path: `/${end.join("/")}`, at: "end" };
  const start = longestStart(paths.map((path) => path.split("/")));
  return start.length > 1 ? { path: start.join("/"), at: "start" } : { path: "", at: "nowhere" };
}

function starred(path: string, { path: place, at }: Place): string {
  if (at === "nowhere") return path;
  return at === "start" ? `*${path.slice(place.length)}` : `${path.slice(0, -place.length)}*`;
}

function longestStart(all: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = all;
  let length = 0;
  while (length < first.length && others.every((keys) => keys[length] === first[length])) length++;
  return first.slice(0, length);
}
