import { render, renderFragment } from "@nianbao/html";
import type { Report } from "@nianbao/types";
import type { Call, Command, ExitStatus } from "../command.ts";
import { Failure } from "../failure.ts";
import { oneOperand } from "../input/list-files.ts";
import { requireKnownReport } from "../input/load-report.ts";
import { readInput } from "../input/read-bytes.ts";
import { readMeta } from "../input/read-meta.ts";
import { judge } from "../judge.ts";
import { bindText } from "../output/bind-text.ts";
import { noteErrors } from "../output/note-errors.ts";
import { namedOutput, PAGE } from "../output/output-options.ts";
import { noteWritten, printJson } from "../output/print.ts";
import { outputName, writeOutput } from "../output/write-file.ts";

export const renderCommand: Command = {
  name: "render",
  operands: "FILE [-o page.html] [--fragment]",
  says: { "zh-CN": "生成网页。", en: "Makes the HTML page." },
  options: {
    ...namedOutput(PAGE),
    fragment: {
      type: "boolean",
      says: { "zh-CN": "只要可嵌入的片段，不要整页", en: "a fragment to embed, no whole page" },
    },
    findings: {
      type: "boolean",
      says: { "zh-CN": "在页面上标出有问题的单元格", en: "mark the failing cells in the page" },
    },
    print: {
      type: "string",
      value: "plain|gbt9704",
      says: {
        "zh-CN": "打印版式，gbt9704 为公文格式",
        en: "print profile; gbt9704 is that of official documents",
      },
    },
    meta: {
      type: "string",
      value: "FILE",
      says: {
        "zh-CN": "政府网站 meta 标签（JSON：名称到内容）",
        en: "meta labels of the site (JSON: name to content)",
      },
    },
  },
  async run(call: Call): Promise<ExitStatus> {
    const operand = oneOperand(call.operands);
    const loaded = await requireKnownReport(readInput(operand), call.lang);
    const { findings, valid } = judge(loaded, { lang: call.lang });
    const { out = outputName(operand, ".html"), force } = call.options;
    const options = {
      lang: call.lang,
      ...renderOptions(call),
      ...(call.options["findings"] === true ? { findings } : {}),
    };
    const { report, complete } = bindText(loaded.report, call);
    const page = (call.options["fragment"] === true ? renderFragment : render)(report as Report, options);
    writeOutput(String(out), page, force === true);
    if (call.json) printJson({ file: out });
    else noteWritten(String(out), call);
    if (!valid) noteErrors(findings, report, call);
    return complete ? 0 : 1;
  },
};

function renderOptions({ options, lang }: Call): object {
  const { print, meta } = options;
  if (print !== undefined && print !== "plain" && print !== "gbt9704")
    throw new Failure({
      "zh-CN": `打印版式只有 plain、gbt9704，没有“${print}”。`,
      en: `No print profile "${print}"; there are plain and gbt9704.`,
    });
  return {
    ...(print === undefined ? {} : { print }),
    ...(typeof meta === "string" ? { meta: readMeta(meta, lang) } : {}),
  };
}
