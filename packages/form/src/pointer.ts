/** The keys of a JSON Pointer (RFC 6901), unescaped. */
export function keysOf(path: string): string[] {
  const keys = path.split("/").slice(1);
  return path.includes("~") ? keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")) : keys;
}

/** A key as a step of a JSON Pointer. */
export function step(key: string | number): string {
  return `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/**
 * The value at a place, or `undefined` where there is none. Only own properties count: a path never reaches a prototype.
 *
 * @example valueAt({ requests: { received: { total: 3 } } }, "/requests/received/total"); // 3
 */
export function valueAt(value: unknown, path: string): unknown {
  let at = value;
  for (const key of keysOf(path)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/** The number at a place; `undefined` where there is none, or something that is no finite number. */
export function numberAt(value: unknown, path: string): number | undefined {
  const found = valueAt(value, path);
  return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}

/**
 * Puts a value in its place, in the object itself.
 *
 * @throws {RangeError} when something on the way is no object of the report
 */
export function setAt(report: object, path: string, value: unknown): void {
  const keys = keysOf(path);
  const last = keys.pop();
  const parent = valueAt(report, keys.map(step).join(""));
  if (last === undefined || typeof parent !== "object" || parent === null)
    throw new RangeError(`${path}: no object to put a value in`);
  Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
}
