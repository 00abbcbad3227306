import { SaxesParser } from "saxes";

/** Told what a document holds. Names come without their prefix, which every program chooses for itself. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** @param inside - the elements that are open, the innermost last */
  text?(text: string, inside: readonly string[]): void;
}

/**
 * Reads a document from its beginning to its end.
 *
 * @throws {Error} when it is not well-formed
 */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser();
  const inside: string[] = [];
  parser.on("opentag", ({ name, attributes }) => {
    inside.push(local(name));
    const named = Object.entries(attributes).map(([key, value]) => [local(key), String(value)]);
    reader.open?.(local(name), Object.fromEntries(named));
  });
  parser.on("text", (text) => reader.text?.(text, inside));
  parser.on("cdata", (text) => reader.text?.(text, inside));
  parser.on("closetag", () => inside.pop());
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
