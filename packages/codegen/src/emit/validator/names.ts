import { literal, typeName } from "../print.ts";

const taken = new Set(
  [
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends",
    "false finally for function if implements import in instanceof interface let new null package private protected",
    "public return static super switch this throw true try typeof undefined var void while with yield",
    "value place item at n numbers report",
  ].flatMap((line) => line.split(" ")),
);

/** A variable's name made from keys of the form. */
export function variable(...keys: readonly string[]): string {
  const joined = keys.map(typeName).join("");
  const name = joined.charAt(0).toLowerCase() + joined.slice(1);
  return taken.has(name) || !/^[a-z]/.test(name) ? `${name}Field` : name;
}

/** The names of variables that are taken in a function. */
export class Variables {
  readonly #taken = new Set<string>();

  /** A name made from keys, of no other variable. */
  named(...keys: readonly string[]): string {
    const name = variable(...keys);
    let free = name;
    for (let count = 2; this.#taken.has(free); count++) free = `${name}${count}`;
    this.#taken.add(free);
    return free;
  }
}

/** The statement that takes fields from a value, each into its variable. */
export function destructured(
  fields: readonly (readonly [key: string, name: string])[],
  from: string,
): string {
  const names = fields.map(([key, name]) => (name === key ? key : `${literal(key)}: ${name}`));
  return `const { ${names.join(", ")} } = ${from};`;
}

/** A key as a step of a JSON Pointer. */
export function step(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
