import type { Part, Text } from "../case.ts";

/** What the command calls the parts of conformance. */
export const partNames: Readonly<Record<Part, Text>> = {
  structure: { "zh-CN": "结构", en: "structure" },
  arithmetic: { "zh-CN": "表内勾稽", en: "arithmetic" },
  "previous-year": { "zh-CN": "与上一年度核对", en: "previous year" },
  calendar: { "zh-CN": "年度与日期", en: "calendar" },
  text: { "zh-CN": "文字与表格", en: "text" },
  page: { "zh-CN": "网页", en: "page" },
  workbook: { "zh-CN": "工作簿", en: "workbook" },
};

export const usage: Text = {
  "zh-CN": `用法：nianbao-conformance [选项] -- <程序> [参数]

用例逐行以 JSON 写给程序的标准输入，程序逐行以 JSON 作答，先后不限。格式见 docs/conformance.md。

  --edition E      只用某一版格式的用例；可重复，也可用逗号分隔
  --part P         只用某一部分：structure、arithmetic、previous-year、calendar、text、page、workbook
  --case ID        只用编号以此开头的用例
  --compare K      除代码和位置外还比较什么：severity、expected、actual；默认全部
  --timeout S      多少秒没有回答即视为停止响应；默认 60
  --all            列出全部未通过的用例，不只前 20 个
  --json           以 JSON 输出结果
  --badge FILE     写一个 SVG 徽章
  --list           不运行程序，把用例连同应有的结果逐行输出
  --lang L         zh-CN 或 en

退出状态：0 全部通过；1 有未通过的；2 无法运行。
`,
  en: `Usage: nianbao-conformance [options] -- <program> [args]

Cases are written to the program's standard input, a line of JSON each; it answers with a line of JSON each, in any order.
docs/conformance.md says what is in the lines.

  --edition E      only the cases of an edition; may be repeated, or several with commas
  --part P         only a part: structure, arithmetic, previous-year, calendar, text, page, workbook
  --case ID        only cases whose id begins so
  --compare K      what is compared besides code and path: severity, expected, actual; all of them by default
  --timeout S      seconds without an answer after which the program is taken to hang; 60 by default
  --all            list every case that fails, not the first 20
  --json           the result as JSON
  --badge FILE     write an SVG badge
  --list           run nothing, and print the cases with what they must give, one a line
  --lang L         zh-CN or en

Exit status: 0 all passed; 1 some failed; 2 it could not be run.
`,
};
