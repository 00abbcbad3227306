import { editions } from "../generated/index.ts";
import { NianbaoImportError } from "../import-error.ts";
import type { ImportOptions, ImportResult } from "../options.ts";
import { readDocument } from "../reading/read-document.ts";
import { readBody } from "./body.ts";
import { openDocx } from "./open.ts";
import { relationsOf } from "./relations.ts";

/**
 * Reads a published report that is a Word document.
 *
 * @param bytes - a .docx file; the older .doc is another format
 * @returns as `importReport`
 * @throws {NianbaoImportError} `not-docx`, `encrypted`, `damaged` or `too-large` when it cannot be read
 * @example
 * import { readDocx } from "@nianbao/import/docx";
 * const { report, findings } = readDocx(bytes);
 */
export function readDocx(bytes: Uint8Array, options: ImportOptions = {}): ImportResult {
  const { document, relations } = openDocx(bytes);
  try {
    return readDocument({ items: readBody(document, relationsOf(relations)) }, editions, options);
  } catch (cause) {
    if (cause instanceof NianbaoImportError) throw cause;
    throw new NianbaoImportError("damaged", "Word 文件已损坏。 The Word document is damaged.", { cause });
  }
}
