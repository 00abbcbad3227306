import type { Report } from "@nianbao/types";
import { write } from "@nianbao/xlsx";
import type { Call, Command, ExitStatus } from "../command.ts";
import { oneOperand } from "../input/list-files.ts";
import { requireKnownReport } from "../input/load-report.ts";
import { readInput } from "../input/read-bytes.ts";
import { judge } from "../judge.ts";
import { bindText } from "../output/bind-text.ts";
import { noteErrors } from "../output/note-errors.ts";
import { namedOutput, WORKBOOK } from "../output/output-options.ts";
import { noteWritten, printJson } from "../output/print.ts";
import { outputName, writeOutput } from "../output/write-file.ts";

export const exportCommand: Command = {
  name: "export",
  operands: "FILE [-o report.xlsx]",
  says: { "zh-CN": "生成工作簿。", en: "Makes the workbook." },
  options: {
    ...namedOutput(WORKBOOK),
  },
  async run(call: Call): Promise<ExitStatus> {
    const operand = oneOperand(call.operands);
    const loaded = await requireKnownReport(readInput(operand), call.lang);
    const { report, complete } = bindText(loaded.report, call);
    const { out = outputName(operand, ".xlsx"), force } = call.options;
    writeOutput(String(out), await write(report as Report), force === true);
    if (call.json) printJson({ file: out });
    else noteWritten(String(out), call);
    const { findings, valid } = judge(loaded, { lang: call.lang });
    if (!valid) noteErrors(findings, report, call);
    return complete ? 0 : 1;
  },
};
