import type { Report } from "@nianbao/types";

/**
 * Writes a report as a workbook, with the features that a clerk needs: a cover, a sheet a section, names, merges, borders,
 * formulas and checks with results, protection, frozen heads, texts a block a row.
 */
export type WriteWorkbook = (report: Report) => Promise<Uint8Array> | Uint8Array;
