// Quotes count too: an ` id="` of a page is then always ours, never the report's.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
const SPECIAL = /[\0-\x1f"&<>]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SPECIALS = /[\0-\x08\x0b-\x1f"&<>]/g;

/**
 * Plain text as it stands in an element or in an attribute in quotes. HTML cannot hold control characters, they show as their
 * pictures (␀).
 *
 * @throws {TypeError} for anything but text
 */
export function text(value: string): string {
  if (typeof value !== "string") throw new TypeError("not a text");
  return SPECIAL.test(value) ? value.replace(SPECIALS, escaped) : value;
}

function escaped(character: string): string {
  return ENTITIES[character] ?? String.fromCharCode(0x2400 + character.charCodeAt(0));
}

const ENTITIES: Readonly<Record<string, string | undefined>> = {
  '"': "&quot;",
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\f": "\f",
  "\r": "&#13;",
};

/**
 * A list of the report, which any value might stand in the place of.
 *
 * @throws {TypeError} for anything but an array
 */
export function arrayOf<T>(value: readonly T[] | undefined): readonly T[] {
  if (!Array.isArray(value)) throw new TypeError("not a list");
  return value;
}
