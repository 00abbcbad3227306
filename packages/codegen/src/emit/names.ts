import type { Form } from "@nianbao/form/types";
import { literal, typeName } from "./print.ts";

// Words of the language, and the names that generated functions have for their own.
const taken = new Set(
  [
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends",
    "false finally for function if implements import in instanceof interface let new null package private protected",
    "public return static super switch this throw true try typeof undefined var void while with yield",
    "value place item at n numbers laid terms report",
  ].flatMap((line) => line.split(" ")),
);

/** A variable's name made from keys of the form. */
export function variable(...keys: readonly string[]): string {
  const joined = keys.map(typeName).join("");
  const name = joined.charAt(0).toLowerCase() + joined.slice(1);
  return taken.has(name) || !/^[a-z]/.test(name) ? `${name}Field` : name;
}

/** The names that are taken in a function, or above all of them. */
export class Names {
  readonly #taken: Set<string>;
  readonly #alsoTaken: RegExp;

  /** @param alsoTaken - what names look like that are taken without being listed */
  constructor(taken: Iterable<string>, alsoTaken: RegExp = NONE) {
    this.#taken = new Set(taken);
    this.#alsoTaken = alsoTaken;
  }

  /** A name made from keys, that nothing else has. */
  free(...keys: readonly string[]): string {
    const name = variable(...keys);
    let free = name;
    for (let count = 2; this.#taken.has(free) || this.#alsoTaken.test(free); count++)
      free = `${name}${count}`;
    this.#taken.add(free);
    return free;
  }

  /** A name for each definition of a form, by its own. */
  ofDefinitions({ definitions }: Form, keysFor: (definition: string) => string[]): Map<string, string> {
    return new Map(Object.keys(definitions).map((name) => [name, this.free(...keysFor(name))]));
  }

  /** The names for a function below: what is taken here is taken there. */
  inside(): Names {
    return new Names(this.#taken, this.#alsoTaken);
  }
}

const NONE = /^$/;

/** The statement that takes fields from a value, each into its variable. */
export function destructured(
  fields: readonly (readonly [key: string, name: string])[],
  from: string,
): string {
  const names = fields.map(([key, name]) => (name === key ? key : `${literal(key)}: ${name}`));
  return `const { ${names.join(", ")} } = ${from};`;
}
