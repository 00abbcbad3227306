import { type LawsuitsChoice, type RollupOptions, rollupFrom } from "@nianbao/reports";
import type { Edition } from "@nianbao/types";
import type { Call, Command, ExitStatus } from "../command.ts";
import { UsageFailure } from "../failure.ts";
import { decodeUtf8 } from "../input/decode-utf8.ts";
import { eachReport, NDJSON_INPUT } from "../input/each-report.ts";
import { requireReport } from "../input/load-report.ts";
import { readInput } from "../input/read-bytes.ts";
import { readReport } from "../input/read-report.ts";
import { exitStatus, giveReport } from "../output/give-report.ts";
import { JSON_FILE, REPORT_OUTPUT } from "../output/output-options.ts";
import { writeOutput } from "../output/write-file.ts";

export const rollupCommand: Command = {
  name: "rollup",
  operands: "FILE... [--organ NAME] [--own FILE] [-o report.json]",
  says: {
    "zh-CN": "把各单位的报告汇总成一份，逐格精确相加；缺报、重复、空白的都会指出。",
    en: "Sums units' reports into one, cell by cell and exactly; what is missing, double or blank is said.",
  },
  options: {
    ...REPORT_OUTPUT,
    ...NDJSON_INPUT,
    organ: {
      type: "string",
      value: "NAME",
      says: { "zh-CN": "汇总报告的机关名称", en: "name of the organ of the sum" },
    },
    own: {
      type: "string",
      value: "FILE",
      says: { "zh-CN": "本机关自身的报告，单列一项", en: "the organ's own report, a term of its own" },
    },
    expected: {
      type: "string",
      value: "FILE",
      says: {
        "zh-CN": "应报单位名单，每行一个名称或统一社会信用代码",
        en: "the units expected, a name or credit code a line",
      },
    },
    year: {
      type: "string",
      value: "Y",
      says: {
        "zh-CN": "报告年度，默认取第一份报告的",
        en: "report year; that of the first report by default",
      },
    },
    to: {
      type: "string",
      value: "E",
      says: {
        "zh-CN": "汇总报告的格式版本，默认按年度",
        en: "edition of the sum; the one for the year by default",
      },
    },
    blanks: {
      type: "string",
      value: "keep|zero",
      says: {
        "zh-CN": "空白：保留为空（默认），或按 0 计",
        en: "blanks stay blank (default), or count as 0",
      },
    },
    lawsuits: {
      type: "string",
      value: "as-reported|leave-out-own",
      says: {
        "zh-CN": "复议机关作共同被告的诉讼（国办公开办函〔2016〕201号）",
        en: "lawsuits in which the review organ is co-defendant",
      },
    },
    receipt: {
      type: "string",
      value: "FILE",
      says: { "zh-CN": "写出每格的来源（JSON）", en: "write which report gave what to each cell (JSON)" },
      writes: JSON_FILE,
    },
  },
  async run(call: Call): Promise<ExitStatus> {
    const { receipt } = call.options;
    const {
      report,
      findings,
      receipt: sources,
    } = await rollupFrom(eachReport(call, requireReport), await rollupOptions(call));
    if (typeof receipt === "string")
      writeOutput(receipt, `${JSON.stringify(sources, null, 2)}\n`, call.options["force"] === true);
    giveReport({ report, findings }, call);
    return exitStatus(findings);
  },
};

async function rollupOptions(call: Call): Promise<RollupOptions> {
  const { options, lang } = call;
  const { organ, own, expected, receipt, year, to } = options;
  const blanks = choice(options["blanks"], "blanks", ["keep", "zero"] as const);
  const lawsuits = choice(options["lawsuits"], "lawsuits", ["as-reported", "leave-out-own"] as const);
  return {
    lang,
    ...(typeof organ === "string" ? { organ } : {}),
    ...(typeof own === "string" ? { own: await readReport(own, call, requireReport) } : {}),
    ...(typeof expected === "string" ? { expected: namesIn(expected) } : {}),
    ...(typeof year === "string" ? { year: yearFrom(year) } : {}),
    ...(typeof to === "string" ? { migrateTo: to as Edition } : {}),
    ...(blanks === undefined ? {} : { blanks }),
    ...(lawsuits === undefined ? {} : { lawsuits: lawsuits satisfies LawsuitsChoice }),
    ...(typeof receipt === "string" ? { receipt: true } : {}),
  };
}

function choice<T extends string>(given: unknown, name: string, known: readonly T[]): T | undefined {
  if (given === undefined || known.includes(given as T)) return given as T | undefined;
  throw new UsageFailure({
    "zh-CN": `--${name} 只能是 ${known.join("、")}，不能是“${given}”。`,
    en: `--${name} must be ${known.join(" or ")}, not "${given}".`,
  });
}

function yearFrom(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new UsageFailure({
    "zh-CN": `--year 应为四位年份，不是“${text}”。`,
    en: `--year must be a year of four digits, not "${text}".`,
  });
}

function namesIn(file: string): string[] {
  const lines = decodeUtf8(readInput(file)).split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
