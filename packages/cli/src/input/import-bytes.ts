import type { Finding, Lang } from "@nianbao/types";
import type { Format } from "./format-of.ts";
import type { Input } from "./read-bytes.ts";

/** What the caller knows of a published report that the file may not say. */
export interface ImportSettings {
  readonly edition?: string;
  readonly year?: number;
  readonly organ?: string;
  readonly accept?: boolean;
}

export interface Imported {
  readonly report: unknown;
  readonly findings: readonly Finding[];
}

/** Reads a published report of any format; the readers are loaded only when one is needed. */
export async function importBytes(
  { bytes }: Input,
  format: Exclude<Format, "json">,
  lang: Lang,
  settings: ImportSettings,
): Promise<Imported> {
  const options = { lang, ...settings };
  switch (format) {
    case "xlsx":
      return (await import("./import-workbook.ts")).importWorkbook(bytes, options);
    case "docx":
      return (await import("@nianbao/import/docx")).readDocx(bytes, options);
    case "pdf":
      return (await import("@nianbao/import/pdf")).readPdf(bytes, options);
    default:
      return (await import("@nianbao/import")).importReport(bytes, options);
  }
}
