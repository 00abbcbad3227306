import { migrate } from "@nianbao/reports";
import type { Edition, Report } from "@nianbao/types";
import type { Call, Command, ExitStatus } from "../command.ts";
import { UsageFailure } from "../failure.ts";
import { oneOperand } from "../input/list-files.ts";
import { requireKnownReport } from "../input/load-report.ts";
import { readInput } from "../input/read-bytes.ts";
import { exitStatus, giveReport } from "../output/give-report.ts";
import { REPORT_OUTPUT } from "../output/output-options.ts";

export const migrateCommand: Command = {
  name: "migrate",
  operands: "FILE --to E [-o report.json]",
  says: {
    "zh-CN": "把报告转换到另一版格式：只带含义相同的内容，其余逐项说明。",
    en: "Moves a report to another edition: only what means the same is carried, and the rest is said.",
  },
  options: {
    ...REPORT_OUTPUT,
    to: { type: "string", value: "E", says: { "zh-CN": "目标格式版本", en: "the edition to move to" } },
  },
  async run(call: Call): Promise<ExitStatus> {
    const { to } = call.options;
    if (typeof to !== "string")
      throw new UsageFailure({ "zh-CN": "请用 --to 指定格式版本。", en: "--to must name an edition." });
    const loaded = await requireKnownReport(readInput(oneOperand(call.operands)), call.lang);
    const { report, findings } = migrate(loaded.report as Report, to as Edition, { lang: call.lang });
    const all = [...loaded.findings, ...findings];
    giveReport({ report, findings: all }, call);
    return exitStatus(all);
  },
};
