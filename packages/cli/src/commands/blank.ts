import { formOf, forms } from "@nianbao/form";
import type { Edition } from "@nianbao/types";
import { blank } from "@nianbao/xlsx";
import type { Call, Command, ExitStatus } from "../command.ts";
import { UsageFailure } from "../failure.ts";
import { outputCalled, WORKBOOK } from "../output/output-options.ts";
import { noteWritten, printJson } from "../output/print.ts";
import { writeOutput } from "../output/write-file.ts";

const FILE = "blank.xlsx";

export const blankCommand: Command = {
  name: "blank",
  operands: "--edition E [-o blank.xlsx]",
  says: {
    "zh-CN": "生成待填写的空白工作簿，公式可用。",
    en: "Makes an empty workbook to fill in, formulas live.",
  },
  options: {
    edition: {
      type: "string",
      value: "E",
      says: { "zh-CN": `格式版本：${known("、")}`, en: `edition: ${known(", ")}` },
    },
    ...outputCalled(FILE, WORKBOOK),
  },
  async run(call: Call): Promise<ExitStatus> {
    const { edition, out = FILE, force } = call.options;
    if (call.operands.length > 0) throw wantsNoFile(call.operands);
    if (typeof edition !== "string" || !formOf(edition)) throw wantsEdition(edition);
    writeOutput(String(out), await blank(edition as Edition), force === true);
    if (call.json) printJson({ file: out });
    else noteWritten(String(out), call);
    return 0;
  },
};

function known(separator: string): string {
  return forms.map((form) => form.edition).join(separator);
}

function wantsNoFile([first]: readonly string[]): UsageFailure {
  return new UsageFailure({
    "zh-CN": `空白工作簿不由文件生成：不要“${first}”；输出文件用 -o。`,
    en: `A blank workbook is made from no file: take away "${first}"; -o names the output.`,
  });
}

function wantsEdition(given: unknown): UsageFailure {
  const asked = given === undefined ? "" : `“${given}”`;
  return new UsageFailure({
    "zh-CN": `请用 --edition 指定格式版本${asked ? `，没有${asked}` : ""}；现有：${known("、")}。`,
    en: `--edition must be one of ${known(", ")}${given === undefined ? "" : `, not "${given}"`}.`,
  });
}
