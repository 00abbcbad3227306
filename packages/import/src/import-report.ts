import type { ImportOptions, ImportResult } from "./options.ts";
import { readDocument } from "./reading/read-document.ts";
import { readText } from "./text/read-text.ts";

export function importReport(source: string, options: ImportOptions = {}): ImportResult {
  return readDocument(readText(source), options);
}
