import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { importReport } from "@nianbao/import";

/** Reads a report of any format. */
export async function read(file) {
  const bytes = new Uint8Array(readFileSync(file));
  switch (extname(file)) {
    case ".docx":
      return (await import("@nianbao/import/docx")).readDocx(bytes);
    case ".pdf":
      return (await import("@nianbao/import/pdf")).readPdf(bytes);
    default:
      return importReport(bytes);
  }
}
