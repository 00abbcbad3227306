import { extname } from "node:path";
import type { Call } from "../command.ts";
import { Failure } from "../failure.ts";
import { note } from "./print.ts";
import type { TextTable } from "./text-table.ts";
import { writeOutput } from "./write-file.ts";

/**
 * Writes a table to the file that `--out` names, as what its name ends in.
 *
 * @throws {Failure} when that is none of the formats, or the file cannot be written
 */
export async function giveTable(table: TextTable, call: Call): Promise<void> {
  const file = String(call.options["out"]);
  const make = FORMATS[extname(file).toLowerCase()];
  if (!make) throw unknownFormat(file);
  writeOutput(file, await make(table, call), call.options["force"] === true);
  note(call, `已写出 ${file}`, `Wrote ${file}`);
}

type Make = (table: TextTable, call: Call) => Promise<string | Uint8Array>;

const FORMATS: Readonly<Record<string, Make>> = {
  ".html": async (table, { lang }) => (await import("@nianbao/html")).renderTable({ ...table, lang }),
  ".xlsx": async (table) => (await import("@nianbao/xlsx")).writeTable(table),
  ".csv": async ({ head, rows }, { options }) => {
    const { csvLine } = await import("@nianbao/reports");
    const titles = head.map((one) => (typeof one === "string" ? one : one.title));
    return `${options["bom"] === true ? "\uFEFF" : ""}${[titles, ...rows].map((row) => csvLine(row)).join("")}`;
  },
};

function unknownFormat(file: string): Failure {
  return new Failure({
    "zh-CN": `不知道要把表写成什么：${file} 应以 .html、.xlsx 或 .csv 结尾。`,
    en: `Cannot tell what to write: ${file} must end in .html, .xlsx or .csv.`,
  });
}
