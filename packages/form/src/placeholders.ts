import { addExact, plainNumber } from "./exact.ts";
import { keysOf, numberAt, step, valueAt } from "./pointer.ts";

/** A report whose text names numbers, and the placeholders that could not be filled. */
export interface Bound<T> {
  readonly report: T;
  readonly unbound: readonly Unbound[];
}

/** A placeholder that names no number; it stays in the text as it is. */
export interface Unbound {
  /** The block that holds it, as a JSON Pointer. */
  readonly path: string;
  /** As it stands in the text. */
  readonly placeholder: string;
}

// Read from its first backslash, so that the work stays in proportion to the text.
const PLACEHOLDER = /(?<!\\)(\\*)(\{\{ ?(\/[^\s{}]+) ?\}\})/g;

/**
 * Fills the placeholders of a report's narratives with the numbers that they name. `{{/requests/received/total}}` is the
 * number of that cell. `*` stands for every key: `{{/requests/received/organizations/*}}` is the sum of five. A backslash
 * before a placeholder keeps it as it is written.
 *
 * @param report - of any edition; it is not changed, and what has no placeholder is shared with the result
 * @returns the report, and each placeholder whose cell does not exist or is blank
 * @example
 * bindPlaceholders(report).report.overview.introduction; // [{ type: "paragraph", text: "收到申请12件。" }]
 */
export function bindPlaceholders<T>(report: T): Bound<T> {
  const unbound: Unbound[] = [];
  const bind = (text: string, path: string) => {
    const bound = bindText(text, report);
    for (const placeholder of bound.unbound) unbound.push({ path, placeholder });
    return bound.text;
  };
  return { report: withTexts(report, bind) as T, unbound };
}

/** Fills the placeholders of one text, and lists those that name no number. */
export function bindText(
  text: string,
  report: unknown,
): { readonly text: string; readonly unbound: readonly string[] } {
  const unbound: string[] = [];
  if (!text.includes("{{")) return { text, unbound };
  const bound = text.replace(PLACEHOLDER, (all, slashes: string, placeholder: string, path: string) => {
    const kept = slashes.slice(0, slashes.length / 2);
    if (slashes.length % 2 === 1) return kept + placeholder;
    const number = sumAt(report, path);
    if (number !== undefined) return kept + plainNumber(number);
    unbound.push(placeholder);
    return all;
  });
  return { text: bound, unbound };
}

/**
 * Text that reads the same after its placeholders are filled: what looks like one is kept.
 *
 * @example escapePlaceholders("{{/year}}"); // "\\{{/year}}"
 */
export function escapePlaceholders(text: string): string {
  return text.replace(
    PLACEHOLDER,
    (_, slashes: string, placeholder: string) => `${slashes}${slashes}\\${placeholder}`,
  );
}

type Bind = (text: string, path: string) => string;

// Narratives are the only lists of a report, and stand at most this deep; so do the texts of a block.
const DEEPEST = 6;

function withTexts(value: unknown, bind: Bind, path = "", depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return changed(value, (block, key) => withText(block, bind, path + step(key)));
  return changed(value, (one, key) => withTexts(one, bind, path + step(key), depth + 1));
}

// Every string of a block is text, but for its type and the address of a figure.
function withText(value: unknown, bind: Bind, path: string, depth = 0): unknown {
  if (typeof value === "string") return bind(value, path);
  if (typeof value !== "object" || value === null || depth > DEEPEST) return value;
  return changed(value, (one, key) =>
    key === "type" || key === "src" ? one : withText(one, bind, path, depth + 1),
  );
}

// The same object when nothing in it changed. Keys are defined, so that none of them reaches a prototype.
function changed(value: object, change: (one: unknown, key: string) => unknown): unknown {
  const entries = Object.entries(value).map(([key, one]) => [key, change(one, key)] as const);
  if (entries.every(([key, one]) => Object.is(one, (value as Record<string, unknown>)[key]))) return value;
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

function sumAt(report: unknown, path: string): number | undefined {
  const numbers = pathsOf(report, keysOf(path)).map((each) => numberAt(report, each));
  return numbers.length === 0 || numbers.includes(undefined) ? undefined : addExact(numbers as number[]);
}

function pathsOf(report: unknown, keys: readonly string[]): string[] {
  return keys.reduce<string[]>(
    (paths, key) => paths.flatMap((path) => childrenOf(report, path, key).map((child) => path + step(child))),
    [""],
  );
}

function childrenOf(report: unknown, path: string, key: string): string[] {
  if (key !== "*") return [key];
  const value = path === "" ? report : valueAt(report, path);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
