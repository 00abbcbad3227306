import { metaProfile } from "@nianbao/html";
import type { MetaLabel } from "@nianbao/import/presentation";
import type { Finding } from "@nianbao/types";
import { checkFile } from "../check/check-file.ts";
import { type SummaryRow, summaryRow, summaryTable } from "../check/summary.ts";
import type { Call, Command, ExitStatus } from "../command.ts";
import { Failure } from "../failure.ts";
import { called } from "../input/called.ts";
import { listFiles } from "../input/list-files.ts";
import { readJson } from "../input/read-json.ts";
import type { FileVerdict } from "../judge.ts";
import { giveTable } from "../output/give-table.ts";
import { labelsOfReport } from "../output/labels-of.ts";
import { TABLE_OUTPUT } from "../output/output-options.ts";
import { printJson } from "../output/print.ts";
import { Progress } from "../output/progress.ts";
import { sayVerdict } from "../output/say-findings.ts";
import { print } from "../output/standard-output.ts";
import { terminalTable } from "../output/terminal-table.ts";

export const checkCommand: Command = {
  name: "check",
  operands: "[options] FILE...",
  says: {
    "zh-CN":
      "对照官方格式检查网页或工作簿：导入、校验，并检查标题、表头、meta 标签等；多个文件时给出汇总表。",
    en: "Checks pages or workbooks against the official form: import, validation, headings, header cells, meta labels; a summary for many files.",
  },
  options: {
    meta: {
      type: "string",
      value: "gov|FILE",
      says: {
        "zh-CN": "检查政府网站 meta 标签：gov 为《政府网站发展指引》的，或给出 JSON 名称列表",
        en: "look for the meta labels of government sites: gov, or a JSON list of names",
      },
    },
    summary: { type: "boolean", says: { "zh-CN": "只要汇总表", en: "the summary alone" } },
    ...TABLE_OUTPUT,
  },
  async run(call: Call): Promise<ExitStatus> {
    const files = listFiles(call);
    const meta = metaOf(call);
    const progress = new Progress(files.length, call);
    const rows: SummaryRow[] = [];
    const verdicts: FileVerdict[] = [];
    for (const file of files) {
      const verdict = await checkFile(file, call.lang, meta);
      rows.push(summaryRow(verdict));
      if (call.json) verdicts.push({ ...verdict, report: undefined });
      else say(verdict, files.length, call);
      progress.step();
    }
    progress.clear();
    await giveSummary(rows, verdicts, call);
    return rows.some((row) => row.errors > 0) ? 1 : 0;
  },
};

function metaOf(call: Call): readonly MetaLabel[] | undefined {
  const { meta } = call.options;
  if (typeof meta !== "string") return undefined;
  if (meta === "gov") return metaProfile;
  const names = readJson(meta, call.lang);
  if (Array.isArray(names) && names.every((name) => typeof name === "string"))
    return names.map((name: string) => ({ name, required: true }));
  throw new Failure({
    "zh-CN": `${meta} 不是 meta 标签名称的 JSON 列表。`,
    en: `${meta} is no JSON list of the names of meta labels.`,
  });
}

function say(verdict: FileVerdict, files: number, call: Call): void {
  if (call.quiet || call.options["summary"] === true) return;
  const findings = files > 1 ? withoutInfo(verdict.findings) : verdict.findings;
  const labels = labelsOfReport(verdict.report);
  print(sayVerdict(called(verdict.file)[call.lang], { ...verdict, findings }, labels, call.lang));
}

function withoutInfo(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity !== "info");
}

async function giveSummary(
  rows: readonly SummaryRow[],
  verdicts: readonly FileVerdict[],
  call: Call,
): Promise<void> {
  const table = summaryTable(rows, call.lang);
  if (call.options["out"] !== undefined) await giveTable(table, call);
  if (call.json) printJson({ files: verdicts.map(({ report: _, ...verdict }) => verdict) });
  else if (!call.quiet && (rows.length > 1 || call.options["summary"] === true))
    print(`\n${await terminalTable(table)}`);
}
