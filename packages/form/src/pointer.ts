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
 * The value at a place, or `undefined` where there is none. Only own properties and items count: a path never reaches a
 * prototype or a list's length, and text that is no JSON Pointer leads nowhere.
 *
 * @example valueAt({ requests: { received: { total: 3 } } }, "/requests/received/total"); // 3
 */
export function valueAt(value: unknown, path: string): unknown {
  if (path !== "" && path[0] !== "/") return undefined;
  let at = value;
  for (const key of keysOf(path)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    if (Array.isArray(at) && !isIndex(key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/** The number at a place; `undefined` where there is none, or something that is no finite number. */
export function numberAt(value: unknown, path: string): number | undefined {
  const found = valueAt(value, path);
  return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}

/** A pointer that leads to no place where a value could be put. */
export class PlaceError extends RangeError {
  readonly code: string = "no-place";
  readonly path: string;

  constructor(path: string) {
    super(`报告中没有“${path}”这个位置。The report has no place ${JSON.stringify(path)}.`);
    this.name = "PlaceError";
    this.path = path;
  }
}

/**
 * Puts a value in its place, in the object itself. In a list, the place is one of its items or the one after the last.
 *
 * @throws {PlaceError} when the path is no pointer, or something on the way is no object or list
 */
export function setAt(report: object, path: string, value: unknown): void {
  const keys = keysOf(path);
  const last = keys.pop();
  const parent = path.startsWith("/") ? valueAt(report, keys.map(step).join("")) : undefined;
  if (last === undefined || typeof parent !== "object" || parent === null || !takes(parent, last))
    throw new PlaceError(path);
  Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
}

function takes(parent: object, key: string): boolean {
  return !Array.isArray(parent) || (isIndex(key) && Number(key) <= parent.length);
}

function isIndex(key: string): boolean {
  return /^(0|[1-9]\d{0,9})$/.test(key);
}
