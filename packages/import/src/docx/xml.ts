import { SaxesParser } from "saxes";
import { NianbaoImportError } from "../import-error.ts";

/** What is told of an XML file as it is read. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads XML from beginning to end. Entities of its own are not expanded: a file that has any is refused.
 *
 * @throws {NianbaoImportError} `damaged` when it is not well-formed
 */
export function readXml(xml: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false });
  const refuse = (cause: unknown) => {
    throw new NianbaoImportError("damaged", "文件中的 XML 已损坏。 The XML in the file is damaged.", {
      cause,
    });
  };
  parser.on("error", refuse);
  parser.on("doctype", () => refuse(new Error("a document type is not allowed")));
  parser.on("opentag", ({ name, attributes }) => events.open(name, attributes));
  parser.on("closetag", ({ name }) => events.close(name));
  parser.on("text", (text) => events.text(text));
  parser.write(xml).close();
}
