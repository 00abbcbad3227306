import { literal, typeName } from "../print.ts";

const taken = new Set(
  [
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends",
    "false finally for function if implements import in instanceof interface let new null package private protected",
    "public return static super switch this throw true try typeof undefined var void while with yield",
    "value place index found known numbers report each",
  ].flatMap((line) => line.split(" ")),
);

/** A variable's name made from keys of the form. */
export function variable(...keys: readonly string[]): string {
  const joined = keys.map(typeName).join("");
  const name = joined.charAt(0).toLowerCase() + joined.slice(1);
  return taken.has(name) || !/^[a-z]/.test(name) ? `${name}Field` : name;
}

/** The statement that takes fields from a value, each into the variable of its name. */
export function destructured(keys: readonly string[], from: string): string {
  const names = keys.map((key) => (variable(key) === key ? key : `${literal(key)}: ${variable(key)}`));
  return `const { ${names.join(", ")} } = ${from};`;
}

/** A key as a step of a JSON Pointer. */
export function step(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
