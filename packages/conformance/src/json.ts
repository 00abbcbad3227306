import { keysOf } from "@nianbao/form/pointer";

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A report with another value at a place. Everything else is shared with the report, which stays as it is. */
export function withValue(report: Json, path: string, value: unknown): Json {
  return put(report, keysOf(path), value) as Json;
}

/** A report without a place. */
export function without(report: Json, path: string): Json {
  const keys = keysOf(path);
  const last = keys.pop() as string;
  const parent = keys.reduce<unknown>((at, key) => (at as Json)[key], report) as Json;
  const kept = Object.entries(parent).filter(([key]) => key !== last);
  return put(report, keys, Object.fromEntries(kept)) as Json;
}

function put(at: unknown, [key, ...below]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(at)) return Object.assign([...at], { [key]: put(at[Number(key)], below, value) });
  return { ...(at as Json), [key]: put((at as Json)[key], below, value) };
}
