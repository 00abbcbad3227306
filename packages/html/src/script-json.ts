// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
const SPECIAL = /["\\\0-\x1f<>&\u2028\u2029\ud800-\udfff]/;

/**
 * Plain data as JSON that a script element can hold: no text can close the element or open a comment. It is what
 * `JSON.stringify` says, in half the time.
 *
 * @throws {TypeError} for what JSON cannot say, {RangeError} for what is nested too deeply or in itself
 */
export function scriptJson(data: unknown): string {
  // Where somebody has added to every object there is, only `JSON.stringify` tells apart what is the data's own.
  for (const _ in Object.prototype) return escapedJson(data);
  return valueJson(data);
}

function valueJson(value: unknown): string {
  switch (typeof value) {
    case "string":
      return textJson(value);
    case "number":
      return numberJson(value);
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? arrayJson(value) : objectJson(value as Readonly<Record<string, unknown>>);
    default:
      throw new TypeError(`${typeof value} in a report`);
  }
}

function objectJson(value: Readonly<Record<string, unknown>>): string {
  let json = "";
  // Plain data: all that for-in finds is the object's own.
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    json += (json === "" ? "{" : ",") + memberStart(key) + valueJson(member);
  }
  return `${json || "{"}}`;
}

function arrayJson(value: readonly unknown[]): string {
  let json = "[";
  for (let index = 0; index < value.length; index++)
    json += (index === 0 ? "" : ",") + valueJson(value[index]);
  return `${json}]`;
}

function numberJson(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} in a report`);
  return String(value);
}

function textJson(value: string): string {
  return SPECIAL.test(value) ? escapedJson(value) : `"${value}"`;
}

function escapedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${(0x10000 + character.charCodeAt(0)).toString(16).slice(1)}`,
  );
}

const starts = new Map<string, string>();

// The keys of reports are few and come again; those of a hostile one are not kept.
function memberStart(key: string): string {
  let start = starts.get(key);
  if (!start) {
    start = `${textJson(key)}:`;
    if (starts.size < 500) starts.set(key, start);
  }
  return start;
}
