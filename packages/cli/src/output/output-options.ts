import type { OptionSpec, Text } from "../command.ts";
import type { Endings } from "./file-ending.ts";

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

/** A file of JSON. */
export const JSON_FILE: Endings = { endings: [".json"] };

/** A page. */
export const PAGE: Endings = { endings: [".html", ".htm"] };

/** A workbook. */
export const WORKBOOK: Endings = { endings: [".xlsx"] };

export type TableEnding = ".html" | ".xlsx" | ".csv";

/** What a table can be written as. */
export const TABLE: Endings & { readonly endings: readonly TableEnding[] } = {
  endings: [".html", ".xlsx", ".csv"],
  decides: true,
};

const DATA: Endings = { endings: [".csv", ".parquet"], decides: true };

/** Of a command whose result is a report. */
export const REPORT_OUTPUT: Options = {
  ...out({ "zh-CN": "输出文件，默认标准输出", en: "output file, standard output by default" }, JSON_FILE),
  ...FORCE,
};

/** Of a command whose result is a file of another kind, named after the input unless told otherwise. */
export function namedOutput(writes: Endings): Options {
  return {
    ...out(
      {
        "zh-CN": "输出文件，默认在当前文件夹、与输入同名；“-”为标准输出",
        en: 'output file, by default in this folder and named after the input; "-" is standard output',
      },
      writes,
    ),
    ...FORCE,
  };
}

/** Of a command whose result is a table. */
export const TABLE_OUTPUT: Options = {
  ...out({ "zh-CN": "输出文件：.html、.xlsx 或 .csv", en: "output file: .html, .xlsx or .csv" }, TABLE),
  ...BOM,
  ...FORCE,
};

/** Of a command whose result is data for other programs. */
export const DATA_OUTPUT: Options = {
  ...out(
    {
      "zh-CN": "输出文件，.csv 或 .parquet；默认 CSV 到标准输出",
      en: "output file, .csv or .parquet; CSV to standard output by default",
    },
    DATA,
  ),
  ...BOM,
  ...FORCE,
};

/** Of a command whose result is a file with a name of its own. */
export function outputCalled(name: string, writes: Endings): Options {
  return {
    ...out(
      {
        "zh-CN": `输出文件，默认 ${name}；“-”为标准输出`,
        en: `output file, ${name} by default; "-" is standard output`,
      },
      writes,
    ),
    ...FORCE,
  };
}

function out(says: Text, writes: Endings): Options {
  return { out: { type: "string", short: "o", value: "FILE", says, writes } };
}
