import { keysOf, step } from "@nianbao/form/pointer";
import { isObject } from "./editions.ts";
import type { Outline, Place } from "./outline.ts";

type Children = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<Outline, Children>();

/** The keys of each object of an edition's report, by the object's path, in the order of the form. */
export function childrenOf(outline: Outline): Children {
  let children = known.get(outline);
  if (!children) {
    children = collect(outline);
    known.set(outline, children);
  }
  return children;
}

function collect({ places }: Outline): Children {
  const children = new Map<string, string[]>();
  for (const place of places) {
    let path = "";
    for (const key of keysOf(place.path)) {
      const keys = children.get(path) ?? [];
      if (!keys.includes(key)) keys.push(key);
      children.set(path, keys);
      path += step(key);
    }
  }
  return children;
}

/**
 * A report like the given one, with one value put in its place; what is not on the way there is shared. Objects that are
 * missing on the way are made, each key where the form has it.
 *
 * @returns `undefined` where something that is no object stands in the way
 */
export function withValue<R extends object>(
  report: R,
  path: string,
  value: unknown,
  outline: Outline,
): R | undefined {
  return put(report, "", keysOf(path), value, childrenOf(outline)) as R | undefined;
}

function put(
  at: unknown,
  path: string,
  keys: readonly string[],
  value: unknown,
  children: Children,
): unknown {
  const [key, ...below] = keys;
  if (key === undefined) return value;
  if (at !== undefined && !isObject(at)) return undefined;
  const present = at !== undefined && Object.hasOwn(at, key);
  const next = put(present ? at[key] : undefined, path + step(key), below, value, children);
  if (next === undefined) return undefined;
  const copy = { ...at, [key]: next };
  return present ? copy : ordered(copy, children.get(path) ?? []);
}

function ordered(object: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  const first = keys.filter((key) => Object.hasOwn(object, key));
  const last = Object.keys(object).filter((key) => !keys.includes(key));
  return Object.fromEntries([...first, ...last].map((key) => [key, object[key]]));
}

/** A new report of an edition: the values given, and blank whatever else it must have. */
export function reportFrom(values: ReadonlyMap<string, unknown>, outline: Outline): Record<string, unknown> {
  const report: Record<string, unknown> = {};
  for (const place of outline.places) {
    const { path, optional } = place;
    if (values.has(path)) set(report, path, values.get(path));
    else if (!optional) set(report, path, blankOf(place));
  }
  return report;
}

function blankOf({ constant, list, text }: Place): unknown {
  if (constant !== undefined) return constant;
  if (list) return [];
  return text ? "" : null;
}

function set(report: Record<string, unknown>, path: string, value: unknown): void {
  const keys = keysOf(path);
  const last = keys.pop() as string;
  let at = report;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[last] = value;
}
