import type { OptionSpec, Text } from "../command.ts";

type Options = Readonly<Record<string, OptionSpec>>;

/** The option of whoever writes a file. */
export const FORCE: Options = {
  force: { type: "boolean", says: { "zh-CN": "替换已存在的文件", en: "replace a file that exists" } },
};

const BOM: Options = {
  bom: {
    type: "boolean",
    says: { "zh-CN": "CSV 带字节序标记，供 Excel 识别", en: "CSV with a byte order mark, for Excel" },
  },
};

/** Of a command whose result is a report. */
export const REPORT_OUTPUT: Options = {
  ...out({ "zh-CN": "输出文件，默认标准输出", en: "output file, standard output by default" }),
  ...FORCE,
};

/** Of a command whose result is a file of another kind, named after the input unless told otherwise. */
export const NAMED_OUTPUT: Options = {
  ...out({
    "zh-CN": "输出文件，默认在当前文件夹、与输入同名；“-”为标准输出",
    en: 'output file, by default in this folder and named after the input; "-" is standard output',
  }),
  ...FORCE,
};

/** Of a command whose result is a table. */
export const TABLE_OUTPUT: Options = {
  ...out({ "zh-CN": "输出文件：.html、.xlsx 或 .csv", en: "output file: .html, .xlsx or .csv" }),
  ...BOM,
  ...FORCE,
};

/** Of a command whose result is data for other programs. */
export const DATA_OUTPUT: Options = {
  ...out({
    "zh-CN": "输出文件，.csv 或 .parquet；默认 CSV 到标准输出",
    en: "output file, .csv or .parquet; CSV to standard output by default",
  }),
  ...BOM,
  ...FORCE,
};

/** Of a command whose result is a file with a name of its own. */
export function outputCalled(name: string): Options {
  return {
    ...out({
      "zh-CN": `输出文件，默认 ${name}；“-”为标准输出`,
      en: `output file, ${name} by default; "-" is standard output`,
    }),
    ...FORCE,
  };
}

function out(says: Text): Options {
  return { out: { type: "string", short: "o", value: "FILE", says } };
}
