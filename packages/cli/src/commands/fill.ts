import { fill } from "@nianbao/reports";
import type { Report } from "@nianbao/types";
import type { Call, Command, ExitStatus } from "../command.ts";
import { oneOperand } from "../input/list-files.ts";
import { requireKnownReport } from "../input/load-report.ts";
import { readInput } from "../input/read-bytes.ts";
import { exitStatus, giveReport } from "../output/give-report.ts";
import { REPORT_OUTPUT } from "../output/output-options.ts";

export const fillCommand: Command = {
  name: "fill",
  operands: "FILE [-o report.json]",
  says: {
    "zh-CN": "由分项算出全部总计，其余不动；原有总计与分项之和不同的，替换并说明。",
    en: "Computes every total from its parts and touches nothing else; a total that differed is replaced, and said.",
  },
  options: REPORT_OUTPUT,
  async run(call: Call): Promise<ExitStatus> {
    const loaded = await requireKnownReport(readInput(oneOperand(call.operands)), call.lang);
    const { report, findings } = fill(loaded.report as Report, { lang: call.lang });
    const all = [...loaded.findings, ...findings];
    giveReport({ report, findings: all }, call);
    return exitStatus(all);
  },
};
