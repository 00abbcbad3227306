import { tidyCsvFrom } from "@nianbao/reports";
import { tidyParquetFrom } from "@nianbao/reports/parquet";
import type { Finding } from "@nianbao/types";
import type { Call, Command, ExitStatus } from "../command.ts";
import { Failure } from "../failure.ts";
import { eachReport, NDJSON_INPUT } from "../input/each-report.ts";
import { Additions } from "../output/additions.ts";
import { endingOf } from "../output/file-ending.ts";
import { DATA_OUTPUT } from "../output/output-options.ts";
import { noteWritten } from "../output/print.ts";
import { STANDARD_OUTPUT } from "../output/standard-output.ts";
import { writeOutput, writePieces } from "../output/write-file.ts";

export const tidyCommand: Command = {
  name: "tidy",
  operands: "FILE... [--ndjson] [-o data.csv|data.parquet]",
  says: {
    "zh-CN": "把许多报告变成一张数据表：一个数字一行（机关、年度、版本、单元格、名称、数值）。",
    en: "Makes one table of many reports: a number a line (organ, year, edition, cell, label, value).",
  },
  options: {
    ...NDJSON_INPUT,
    ...DATA_OUTPUT,
  },
  async run(call: Call): Promise<ExitStatus> {
    const { out, bom, force } = call.options;
    const additions = new Additions();
    const options = {
      lang: call.lang,
      onLeftOut: (finding: Finding) => additions.add(finding),
      ...(bom === true ? { bom } : {}),
    };
    if (call.json)
      throw new Failure({
        "zh-CN": "tidy 的结果是 CSV 或 Parquet，不是 JSON。",
        en: "tidy gives CSV or Parquet, not JSON.",
      });
    const file = typeof out === "string" ? out : STANDARD_OUTPUT;
    if (endingOf(file) === ".parquet")
      writeOutput(file, await tidyParquetFrom(eachReport(call), options), force === true);
    else await writePieces(file, tidyCsvFrom(eachReport(call), options), force === true);
    additions.say(call);
    noteWritten(file, call);
    return 0;
  },
};
