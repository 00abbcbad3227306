import type { Node, Place } from "./places.ts";

/** A path of a rule, taken apart. */
export interface RulePath {
  /** It leads into last year's report. */
  readonly isPrevious: boolean;
  readonly keys: readonly string[];
}

/** An equation between single numbers. */
export interface AskedEquation {
  /** The number that what is found points at. */
  readonly at: string;
  /** What is asked: the same text where the same numbers are to be equal, however the paths are written. */
  readonly asks: string;
}

const PREVIOUS = "previous:";

/** The paths of a side of a rule; whatever else stands there is none. */
export function pathsOf(side: unknown): RulePath[] {
  return Array.isArray(side) ? side.map((path) => pathOf(String(path))) : [];
}

function pathOf(path: string): RulePath {
  const isPrevious = path.startsWith(PREVIOUS);
  return { isPrevious, keys: (isPrevious ? path.slice(PREVIOUS.length) : path).split("/") };
}

/**
 * What a rule asks of a report, whatever the finding is called.
 *
 * @param object - where the rule stands
 */
export function equationsOf({ sum, equals, at }: Node, object: Place): AskedEquation[] {
  const sides = [sum, equals].map((side) => pathsOf(side).flatMap((path) => termsOf(path, object)));
  const place = pathOf(String(at));
  const [target] = below(place.keys, object);
  const [path = ""] = termsOf(place, object);
  // A path that leads nowhere is no number, and asks something of its own.
  const numbers = target ? numbersIn(target).map((one) => one.path.slice(target.path.length)) : [""];
  return numbers.map((number) => ({
    at: path + number,
    asks: JSON.stringify(sides.map((terms) => terms.map((term) => term + number).sort()).sort()),
  }));
}

function termsOf({ isPrevious, keys }: RulePath, object: Place): string[] {
  const places = below(keys, object).map(({ path }) => path);
  const paths = places.length === 0 ? [`${object.path}/${keys.join("/")}`] : places;
  return paths.map((path) => (isPrevious ? PREVIOUS + path : path));
}

function below(keys: readonly string[], object: Place): Place[] {
  return keys.reduce<Place[]>((places, key) => places.flatMap((place) => step(place, key)), [object]);
}

function step(place: Place, key: string): Place[] {
  if (key === "**") return numbersIn(place);
  return propertiesOf(place).filter((child) => key === "*" || child.key === key);
}

function numbersIn(place: Place): Place[] {
  const { type } = place.node;
  return type === "integer" || type === "number" ? [place] : propertiesOf(place).flatMap(numbersIn);
}

function propertiesOf({ children }: Place): Place[] {
  return children.filter(({ role }) => role === "property");
}
