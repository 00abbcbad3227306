import type { Call, Command, ExitStatus } from "../command.ts";
import { Failure, UsageFailure } from "../failure.ts";
import { called } from "../input/called.ts";
import { listFiles } from "../input/list-files.ts";
import { loadAny } from "../input/load-any.ts";
import { loadReport, requireAnyReport } from "../input/load-report.ts";
import { readInput } from "../input/read-bytes.ts";
import { readReport } from "../input/read-report.ts";
import { readWaivers } from "../input/read-waivers.ts";
import { type FileVerdict, isRefused, judge } from "../judge.ts";
import { exitStatus } from "../output/give-report.ts";
import { labelsOfReport } from "../output/labels-of.ts";
import { FORCE, JSON_FILE } from "../output/output-options.ts";
import { printJson } from "../output/print.ts";
import { Progress } from "../output/progress.ts";
import { sayVerdict } from "../output/say-findings.ts";
import { print } from "../output/standard-output.ts";
import { WaiverFile } from "../output/waiver-file.ts";

export const validateCommand: Command = {
  name: "validate",
  operands: "[options] FILE...",
  says: {
    "zh-CN":
      "检查报告：结构、勾稽关系、跨年衔接、日期、文字与表格。文件夹表示其中的全部文件；不是 JSON 的先导入再检查。",
    en: "Checks reports: structure, equations, last year's figures, dates, text against tables. A folder stands for the files in it; what is not JSON is imported first.",
  },
  options: {
    previous: {
      type: "string",
      value: "FILE",
      says: { "zh-CN": "上一年度的报告，用于跨年核对", en: "last year's report, to check against" },
    },
    ndjson: {
      type: "boolean",
      says: { "zh-CN": "每行一份报告，每行输出一个结果", en: "a report a line in, a result a line out" },
    },
    "first-line": {
      type: "string",
      value: "N",
      says: {
        "zh-CN": "与 --ndjson 同用：输入只是大文件的一段，从第 N 行开始",
        en: "with --ndjson: the input is a part of a file, from line N on",
      },
    },
    text: {
      type: "boolean",
      says: {
        "zh-CN": "与 --ndjson 同用：也核对文字与表格（慢得多）",
        en: "with --ndjson: hold the text against the tables, too (far slower)",
      },
    },
    "no-text": {
      type: "boolean",
      says: { "zh-CN": "不核对文字与表格", en: "do not hold the text against the tables" },
    },
    waivers: {
      type: "string",
      value: "FILE",
      says: { "zh-CN": "已知问题的豁免清单", en: "known findings that do not count" },
    },
    "write-waivers": {
      type: "string",
      value: "FILE",
      says: {
        "zh-CN": "把本次的错误写成豁免清单，供填写理由",
        en: "write the errors found as waivers, to add reasons to",
      },
      writes: JSON_FILE,
    },
    ...FORCE,
  },
  run: validate,
};

async function validate(call: Call): Promise<ExitStatus> {
  const { previous, waivers, ndjson } = call.options;
  const options = {
    lang: call.lang,
    text: ndjson === true ? call.options["text"] === true : call.options["no-text"] !== true,
    // Whether it can be compared with is for the validator to say.
    ...(typeof previous === "string" ? { previous: await readReport(previous, call, requireAnyReport) } : {}),
    ...(typeof waivers === "string" ? { waivers: readWaivers(waivers, call.lang) } : {}),
  };
  const files = listFiles(call);
  const first = firstLine(call);
  if (ndjson === true) {
    if (call.options["write-waivers"] !== undefined)
      throw new UsageFailure({
        "zh-CN": "--ndjson 不能与 --write-waivers 同用。",
        en: "--ndjson does not go with --write-waivers.",
      });
    const { validateLines } = await import("../ndjson/validate-lines.ts");
    return validateLines(files, options, first);
  }
  return validateFiles(files, call, options);
}

function firstLine({ options, operands }: Call): number {
  const { "first-line": given = "1", ndjson } = options;
  if (options["first-line"] !== undefined && ndjson !== true)
    throw new UsageFailure({
      "zh-CN": "--first-line 只与 --ndjson 同用。",
      en: "--first-line goes with --ndjson alone.",
    });
  if (/^[1-9]\d{0,14}$/.test(String(given)) && (given === "1" || operands.length === 1)) return Number(given);
  throw new UsageFailure({
    "zh-CN": `--first-line 应为正整数，只用于一个文件，不能是“${given}”。`,
    en: `--first-line must be a positive whole number, for one file, not "${given}".`,
  });
}

type JudgeOptions = Parameters<typeof judge>[1];

async function validateFiles(
  files: readonly string[],
  call: Call,
  options: JudgeOptions,
): Promise<ExitStatus> {
  const progress = new Progress(files.length, call);
  const waivers = new WaiverFile(call);
  const verdicts: Omit<FileVerdict, "report">[] = [];
  const refused: string[] = [];
  let status: ExitStatus = 0;
  for (const file of files) {
    const loaded = await (files.length > 1
      ? loadAny(file, call.lang)
      : loadReport(readInput(file), call.lang));
    const { report, ...verdict } = { file, ...judge(loaded, options) };
    waivers.add(verdict.findings, report);
    if (isRefused(verdict)) refused.push(file);
    if (exitStatus(verdict.findings) === 1) status = 1;
    progress.step();
    if (call.json) verdicts.push(verdict);
    else if (!call.quiet)
      print(sayVerdict(called(file)[call.lang], verdict, labelsOfReport(report), call.lang));
  }
  progress.clear();
  if (call.json) printJson({ files: verdicts });
  waivers.write();
  if (refused.length > 0) throw noReport(refused);
  return status;
}

function noReport(files: readonly string[]): Failure {
  return new Failure({
    "zh-CN": `读不出年度报告：${files.map((file) => called(file)["zh-CN"]).join("、")}。`,
    en: `No annual report could be read: ${files.map((file) => called(file).en).join(", ")}.`,
  });
}
