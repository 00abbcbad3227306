/** An object of JSON, whose fields may hold anything. */
export type Fields = Readonly<Record<string, unknown>>;

const none: Fields = Object.freeze({});

export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether fields can be asked for, for where one that is missing, or a length, tells that a value is no such object. */
export function isThere(value: unknown): value is Fields {
  return value !== null && value !== undefined;
}

/** The fields of an object; those of anything else are none, so that reading on is safe. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : none;
}

/** How many keys an object has. Much faster than listing them. */
export function keyCount(value: Fields): number {
  let count = 0;
  for (const _ in value) count++;
  return count;
}

/** Whether a value is a list, and each of its items passes. */
export function isListOf(value: unknown, passes: (item: unknown) => boolean): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  // By number, for a hole in a list is an item that is missing.
  for (let i = 0; i < value.length; i++) if (!passes(value[i])) return false;
  return true;
}
