import type { Call } from "../command.ts";
import { endingOf, unknownEnding } from "./file-ending.ts";
import { TABLE, type TableEnding } from "./output-options.ts";
import { noteWritten } from "./print.ts";
import type { TextTable } from "./text-table.ts";
import { writeOutput } from "./write-file.ts";

/**
 * Writes a table to the file that `--out` names, as what its name ends in.
 *
 * @throws {Failure} when that is none of the formats, or the file cannot be written
 */
export async function giveTable(table: TextTable, call: Call): Promise<void> {
  const file = String(call.options["out"]);
  const make = FORMATS[endingOf(file) as TableEnding] as Make | undefined;
  if (!make) throw unknownEnding(file, TABLE.endings);
  writeOutput(file, await make(table, call), call.options["force"] === true);
  noteWritten(file, call);
}

type Make = (table: TextTable, call: Call) => Promise<string | Uint8Array>;

const FORMATS: Readonly<Record<TableEnding, Make>> = {
  ".html": async (table, { lang }) => (await import("@nianbao/html")).renderTable({ ...table, lang }),
  ".xlsx": async (table) => (await import("@nianbao/xlsx")).writeTable(table),
  ".csv": async ({ head, rows }, { options }) => {
    const { csvLine } = await import("@nianbao/reports");
    const titles = head.map((one) => (typeof one === "string" ? one : one.title));
    return `${options["bom"] === true ? "\uFEFF" : ""}${[titles, ...rows].map((row) => csvLine(row)).join("")}`;
  },
};
