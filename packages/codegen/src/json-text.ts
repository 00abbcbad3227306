import { SchemaError } from "./schema-error.ts";

/**
 * Parses a JSON file that a person has written.
 *
 * @param file - its name, for messages
 * @throws {SchemaError} naming the line where it is no JSON, or a key that an object has twice: of two rows with one key,
 *   JSON keeps the last and loses the other without a word.
 */
export function parseJson(text: string, file: string): unknown {
  const json = parse(text.replace(/^\uFEFF/, ""), file);
  checkKeys(text, file);
  return json;
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /at position (\d+)/.exec(message)?.[1];
    const place = position === undefined ? "at its end" : lineOf(text, Number(position));
    throw new SchemaError({ file, pointer: "" }, `text that is no JSON ${place} (${message})`, "JSON");
  }
}

/** An object that has been opened and not closed, with its keys; of a list, only where in it we are. */
interface Open {
  readonly keys?: Set<string>;
  step: string | number;
}

// Strings first, so that nothing within them counts; what stands between tokens needs no look: the text is JSON.
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\],]/g;

function checkKeys(text: string, file: string): void {
  const open: Open[] = [];
  for (const { 0: token, 1: colon, index } of text.matchAll(TOKEN)) {
    const within = open.at(-1);
    if (token === "{") open.push({ keys: new Set(), step: "" });
    else if (token === "[") open.push({ step: 0 });
    else if (token === "}" || token === "]") open.pop();
    else if (token === "," && typeof within?.step === "number") within.step++;
    else if (colon !== undefined && within?.keys) {
      const key: string = JSON.parse(token.slice(0, -colon.length));
      within.step = key;
      if (within.keys.has(key))
        throw new SchemaError(
          { file, pointer: open.map(({ step }) => `/${escaped(step)}`).join("") },
          `the key "${key}" a second time, ${lineOf(text, index)}`,
          "each key once",
        );
      within.keys.add(key);
    }
  }
}

function escaped(step: string | number): string {
  return String(step).replaceAll("~", "~0").replaceAll("/", "~1");
}

function lineOf(text: string, position: number): string {
  const before = text.slice(0, position).split("\n");
  return `in line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}
