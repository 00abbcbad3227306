import type { Call, Command, ExitStatus } from "../command.ts";
import { UsageFailure } from "../failure.ts";
import type { ImportSettings } from "../input/import-bytes.ts";
import { oneOperand } from "../input/list-files.ts";
import { requireKnownReport } from "../input/load-report.ts";
import { readInput } from "../input/read-bytes.ts";
import { exitStatus, giveReport } from "../output/give-report.ts";
import { noteUnused } from "../output/note-unused.ts";
import { REPORT_OUTPUT } from "../output/output-options.ts";

export const importCommand: Command = {
  name: "import",
  operands: "FILE [-o report.json] [--edition E] [--year Y] [--organ NAME] [--accept]",
  says: {
    "zh-CN": "读取已发布的报告（网页、文本、工作簿、docx、PDF），得到报告文档；读不到的为 null，并说明位置。",
    en: "Reads a published report (page, text, workbook, docx, PDF) into a report document; what cannot be read is null, with a finding that says where.",
  },
  options: {
    ...REPORT_OUTPUT,
    edition: {
      type: "string",
      value: "E",
      says: { "zh-CN": "格式版本；默认由表格判断", en: "edition; recognised from the tables by default" },
    },
    year: {
      type: "string",
      value: "Y",
      says: { "zh-CN": "报告年度；默认由文中判断", en: "report year; read from the text by default" },
    },
    organ: { type: "string", value: "NAME", says: { "zh-CN": "机关名称", en: "name of the organ" } },
    accept: {
      type: "boolean",
      says: { "zh-CN": "采用按勾稽关系推得的数值", en: "take the values that the equations leave" },
    },
  },
  async run(call: Call): Promise<ExitStatus> {
    const operand = oneOperand(call.operands);
    const settings = settingsOf(call);
    const { report, findings } = await requireKnownReport(readInput(operand), call.lang, settings);
    giveReport({ report, findings }, call);
    noteUnused(report, settings, call);
    return exitStatus(findings);
  },
};

function settingsOf({ options }: Call): ImportSettings {
  const { edition, year, organ, accept } = options;
  if (typeof year === "string" && !/^\d{4}$/.test(year))
    throw new UsageFailure({
      "zh-CN": `--year 应为四位年份，不是“${year}”。`,
      en: `--year must be a year of four digits, not "${year}".`,
    });
  return {
    ...(typeof edition === "string" ? { edition } : {}),
    ...(typeof year === "string" ? { year: Number(year) } : {}),
    ...(typeof organ === "string" ? { organ } : {}),
    ...(accept === true ? { accept } : {}),
  };
}
