import { importGrids } from "@nianbao/import";
import type { Lang } from "@nianbao/types";
import { read, readSheets } from "@nianbao/xlsx";
import type { Imported, ImportSettings } from "./import-bytes.ts";

/** A workbook of our layout is read by its cells; any other in the official layout by its labels. */
export async function importWorkbook(
  bytes: Uint8Array,
  options: ImportSettings & { readonly lang: Lang },
): Promise<Imported> {
  const own = await read(bytes, options);
  if (!own.findings.some((finding) => finding.code === "not-a-report")) return own;
  return importGrids(await readSheets(bytes), options);
}
