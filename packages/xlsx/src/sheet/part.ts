import type { Values } from "../values.ts";

/** A piece of a file: constant, or filled in from a report. */
export type Part = string | ((values: Values) => string);

/** Puts constant neighbours together, so that filling in is little work. */
export function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === "string" && typeof last === "string") result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}

/** The file, filled in. */
export function filled(parts: readonly Part[], values: Values): string {
  let text = "";
  for (const part of parts) text += typeof part === "string" ? part : part(values);
  return text;
}
