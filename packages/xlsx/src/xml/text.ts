// What XML cannot hold, markup, carriage returns (which XML would turn to line feeds), and what would read as an escape.
const SPECIAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are looked for
  /[<>&\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const MARKUP: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

/**
 * Text as the content of a cell's element. Characters that XML cannot hold become `_xHHHH_`, as Excel writes them.
 *
 * @example encodeText("a<b\u0001"); // "a&lt;b_x0001_"
 */
export function encodeText(text: string): string {
  return text.replace(SPECIAL, (found) => MARKUP[found] ?? `_x${hex(found)}_`);
}

/** The inverse of {@link encodeText}, for text whose markup a parser has already undone. */
export function decodeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** Text as the value of an attribute in double quotes; only for texts of this package. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;");
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
