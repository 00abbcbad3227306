import type { Report } from "@nianbao/types";
import { read, write } from "@nianbao/xlsx";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import * as sheetjs from "xlsx";
import type { Effort, Job, JobResult } from "../job.ts";
import { exceljsWriter } from "../peers/workbooks/exceljs.ts";
import { wasmWriter } from "../peers/workbooks/wasm-xlsxwriter.ts";
import type { WriteWorkbook } from "../peers/workbooks/write-workbook.ts";
import { zipOf } from "../peers/workbooks/zip.ts";
import { type Contestant, race } from "../race.ts";
import { form, variedReports } from "../reports.ts";

const REPORTS = 20;

/** A workbook a report. */
export const writeJob: Job = {
  name: "write",
  async run(effort: Effort): Promise<JobResult> {
    const reports = variedReports(REPORTS);
    const contestants: Contestant[] = [
      writer("nianbao write", reports, write),
      await limit(reports),
      writer("wasm-xlsxwriter (no validation)", reports, wasmWriter(form)),
      writer("exceljs 4", reports, exceljsWriter(form)),
    ];
    return {
      name: "write, a workbook",
      says: "20 varied reports to a workbook each: merges, borders, formulas with results, protection, names, checks, texts.",
      unit: "workbooks/s",
      better: "more",
      results: await race(contestants, effort),
    };
  },
};

function writer(name: string, reports: readonly Report[], make: WriteWorkbook): Contestant {
  return { name, inputs: reports.length, run: () => makeAll(reports, make) };
}

async function makeAll(reports: readonly Report[], make: WriteWorkbook): Promise<number> {
  let bytes = 0;
  for (const report of reports) bytes += (await make(report)).length;
  return bytes;
}

// The limit is our own files' text, all of it at hand, zipped by fflate.
async function limit(reports: readonly Report[]): Promise<Contestant> {
  const zips: (() => Uint8Array)[] = [];
  for (const report of reports) {
    const files = Object.entries(unzipSync(await write(report)));
    zips.push(zipOf(Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]))));
  }
  return {
    name: "the same XML at hand, zipped by fflate (the limit)",
    inputs: zips.length,
    run: () => zips.reduce((bytes, zip) => bytes + zip().length, 0),
  };
}

/** A report from a workbook. */
export const readJob: Job = {
  name: "read",
  async run(effort: Effort): Promise<JobResult> {
    const files: Uint8Array[] = [];
    for (const report of variedReports(REPORTS)) files.push(await write(report));
    const contestants: Contestant[] = [
      {
        name: "nianbao read",
        inputs: files.length,
        run: () => readAll(files, async (file) => (await read(file)).report),
      },
      {
        name: "SheetJS (cells alone)",
        inputs: files.length,
        run: () => readAll(files, async (file) => sheetjs.read(file).SheetNames),
      },
      {
        name: "exceljs 4 (cells alone)",
        inputs: files.length,
        run: () => readAll(files, (file) => new ExcelJS.Workbook().xlsx.load(file.buffer as ArrayBuffer)),
      },
    ];
    return {
      name: "read, a workbook",
      says: "20 of our workbooks; ours gives a report and findings, the others give cells.",
      unit: "workbooks/s",
      better: "more",
      results: await race(contestants, effort),
    };
  },
};

async function readAll(
  files: readonly Uint8Array[],
  readOne: (file: Uint8Array) => Promise<unknown>,
): Promise<number> {
  let done = 0;
  for (const file of files) if (await readOne(file)) done++;
  return done;
}
