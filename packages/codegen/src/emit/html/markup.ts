import { literal } from "../print.ts";

/** Text of the form as it stands in the template literal of a page: escaped for HTML, then for the template. */
export function text(value: string): string {
  return constant(escaped(value));
}

/** Text of the form as markup. */
export function escaped(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Characters as they stand in a template literal. */
export function constant(value: string): string {
  return literal(value)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("\\n", "\n")
    .replaceAll("`", "\\`")
    .replaceAll("${", "\\${");
}

/** Where a template literal takes the value of an expression. */
export function hole(expression: string): string {
  return `\${${expression}}`;
}

/** An attribute's value: text of the form, or already part of a template. */
type Attribute = string | number | undefined;

/** An element whose attributes and content are parts of a template; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  content: string,
): string {
  return `${openTag(name, attributes)}${content}</${name}>`;
}

/** {@link element} without content and end. */
export function openTag(name: string, attributes: Readonly<Record<string, Attribute>>): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== "");
  return `<${[name, ...given.map(([key, value]) => `${key}="${value}"`)].join(" ")}>`;
}

/** `at.received`, or `at["…"]` for a key that is no name. */
export function property(object: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${object}.${key}` : `${object}[${literal(key)}]`;
}

/** The value at a JSON Pointer below an object. */
export function pathBelow(object: string, path: string): string {
  return path.split("/").slice(1).reduce(property, object);
}

/** `/requests/received` as an id of a page: `requests-received`. */
export function idOf(path: string): string {
  return path.slice(1).replaceAll("/", "-");
}

/** A function named after a key of the form. */
export function functionName(key: string, suffix: string): string {
  return `${key.replaceAll(/[^A-Za-z0-9]/g, "")}${suffix}`;
}
