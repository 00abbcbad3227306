import { step } from "@nianbao/form/pointer";
import type { Form, Shape } from "@nianbao/form/types";
import { literal } from "../print.ts";
import type { PlaceNumbers } from "./place-numbers.ts";
import { comment, isAcrossYears, isWhole, type NumberedRule, numberRules } from "./rules.ts";

/** What a function begins with that lays numbers aside. */
export const LAID = "const laid = numbers;";

/**
 * The equations inside one report, as `sound.ts` looks at them: a rule that holds within a definition, wherever that stands,
 * is looked at in its function; the others over numbers that the functions lay aside.
 */
export class Balance {
  readonly #form: Form;
  readonly #places: PlaceNumbers;
  readonly #within = new Map<string, NumberedRule[]>();
  readonly #across: NumberedRule[] = [];
  readonly #read: ReadonlySet<number>;

  constructor(form: Form, places: PlaceNumbers) {
    this.#form = form;
    this.#places = places;
    for (const rule of numberRules(form, places)) if (!isAcrossYears(rule)) this.#assign(rule);
    this.#read = new Set([...this.#across, ...[...this.#within.values()].flat()].flatMap(termsOf));
  }

  /** Some equation has numbers whose decimals must be added exactly. */
  get isExact(): boolean {
    return this.#across.some((rule) => !isWhole(rule, this.#form));
  }

  /** What stands above the functions. */
  get constants(): string[] {
    const starts = this.#across
      .filter((rule) => startsOf(rule).length > 1)
      .map((rule) => `const ${rule.name} = ${literal(this.#isLong(rule) ? rowsOf(rule) : startsOf(rule))};`);
    return [
      `// A function that lays numbers aside takes it into a constant of its own first: to look it up for each would cost more.
const numbers: Float64Array = new Float64Array(${this.#places.size});

/** The terms of equations of the report that was looked at last, by the numbers of their places. */
export function terms(): Float64Array {
  return numbers;
}`,
      ...(starts.length === 0
        ? []
        : [`// Where the equations of a rule start, or the rows that it adds up.\n${starts.join("\n")}`]),
    ];
  }

  /** The function that tells whether the equations across definitions hold. */
  get code(): string {
    const compared = this.#across.map((rule) => this.#compared(rule));
    return `/** Whether the equations across definitions hold, over the numbers that are laid aside. */
export function areBalanced(): boolean {
  ${compared.length === 0 ? "" : `${LAID}\nconst n = (place: number) => laid[place] as number;`}
  ${compared.join("\n\n")}
  return true;
}`;
  }

  /** Whether any equation reads the number at a pointer from an owner: a definition, or the report. */
  reads(owner: string | undefined, path: string): boolean {
    return this.#standing(owner, path).some((number) => this.#read.has(number));
  }

  /** Whether one reads any number below. */
  readsBelow(owner: string | undefined, path: string): boolean {
    return this.#standing(owner, path).some((number) => {
      const last = this.#places.lastBelow(number);
      return [...this.#read].some((read) => read >= number && read <= last);
    });
  }

  /** Whether one reads any number of a definition. */
  readsFrom(definition: string): boolean {
    return this.readsBelow(definition, "");
  }

  /**
   * The equations that hold within a definition, as conditions.
   *
   * @param numbers - the variables that hold its numbers, by their pointers from the definition
   */
  within(definition: string, numbers: ReadonlyMap<string, string>): string[] {
    const paths = this.#pathsIn(definition);
    const side = (distances: readonly number[]) =>
      distances.map((distance) => numbers.get(paths.get(distance) ?? "")).join(" + ");
    return (this.#within.get(definition) ?? []).map(({ sum, equals }) => `${side(sum)} === ${side(equals)}`);
  }

  #assign(rule: NumberedRule): void {
    const definition = Object.keys(this.#form.definitions).find((name) => this.#isWithin(rule, name));
    if (definition === undefined) this.#across.push(rule);
    else this.#within.set(definition, [...(this.#within.get(definition) ?? []), rule]);
  }

  #isWithin(rule: NumberedRule, definition: string): boolean {
    const standing = this.#places.standing(definition);
    const paths = this.#pathsIn(definition);
    return (
      rule.columns.length === 1 &&
      isWhole(rule, this.#form) &&
      standing.length === rule.bases.length &&
      standing.every((place) => rule.bases.includes(place)) &&
      [...rule.sum, ...rule.equals].every((distance) => paths.has(distance))
    );
  }

  // The numbers that always stand in a definition itself, by how far they are from its place.
  #pathsIn(definition: string): Map<number, string> {
    const paths = new Map<number, string>();
    const visit = (shape: Shape | undefined, path: string): void => {
      if (shape?.type === "count" || shape?.type === "change")
        paths.set(this.#places.distance(definition, path), path);
      if (shape?.type !== "object") return;
      for (const field of shape.fields) if (!field.optional) visit(field.shape, path + step(field.key));
    };
    if (this.#places.standing(definition).length > 0) visit(this.#form.definitions[definition], "");
    return paths;
  }

  #standing(owner: string | undefined, path: string): number[] {
    if (owner === undefined) return [this.#places.of(path)];
    const distance = this.#places.distance(owner, path);
    return this.#places.standing(owner).map((place) => place + distance);
  }

  // A rule with several equations is a loop over the places where they start.
  #compared(rule: NumberedRule): string {
    const starts = startsOf(rule);
    if (starts.length === 1) return `${comment(rule.rule)}\n${this.#test(rule, starts[0])}`;
    if (this.#isLong(rule)) return `${comment(rule.rule)}\n${addedByRows(rule)}`;
    return `${comment(rule.rule)}
  for (const at of ${rule.name}) ${this.#test(rule)}`;
  }

  // The columns of many rows are added side by side: one after the other, each sum would wait for the last addition.
  #isLong(rule: NumberedRule): boolean {
    const { bases, columns, sum } = rule;
    return (
      bases.length === 1 && columns.length > 1 && sum.length > columns.length && isWhole(rule, this.#form)
    );
  }

  #test(rule: NumberedRule, start?: number): string {
    const term = (distance: number) => `n(${start === undefined ? from(distance, "at") : start + distance})`;
    const [sum, equals] = [rule.sum, rule.equals].map((side) => side.map(term));
    if (!isWhole(rule, this.#form))
      return `if (!equalSums([${sum?.join(", ")}], [${equals?.join(", ")}])) return false;`;
    return `if (${sum?.join(" + ")} !== ${equals?.join(" + ")}) return false;`;
  }
}

function addedByRows(rule: NumberedRule): string {
  const columns = rule.columns.map((column, index) => ({ name: `column${index + 1}`, column }));
  const start = rule.bases[0] as number;
  const total = (column: number) =>
    rule.equals.map((distance) => `n(${start + column + distance})`).join(" + ");
  return `${columns.map(({ name }) => `let ${name} = 0;`).join("\n")}
  for (const row of ${rule.name}) {
    ${columns.map(({ name, column }) => `${name} += n(${from(column, "row")});`).join("\n")}
  }
  if (${columns.map(({ name, column }) => `${name} !== ${total(column)}`).join(" || ")}) return false;`;
}

function rowsOf({ bases, sum }: NumberedRule): number[] {
  return sum.map((distance) => (bases[0] as number) + distance);
}

function from(distance: number, start: string): string {
  if (distance === 0) return start;
  return distance > 0 ? `${start} + ${distance}` : `${start} - ${-distance}`;
}

function termsOf(rule: NumberedRule): number[] {
  return startsOf(rule).flatMap((start) => [...rule.sum, ...rule.equals].map((distance) => start + distance));
}

function startsOf({ bases, columns }: NumberedRule): number[] {
  return bases.flatMap((base) => columns.map((column) => base + column));
}
