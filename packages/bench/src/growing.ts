import { bindText, blankReport } from "@nianbao/form";
import { render } from "@nianbao/html";
import { importReport } from "@nianbao/import";
import type { Report } from "@nianbao/types";
import { validate } from "@nianbao/validator";
import { write } from "@nianbao/xlsx";
import { form, longReport } from "./reports.ts";

/** Work on a text that can be of any length. */
export interface Growing {
  readonly name: string;
  /** The work on a text of about so many characters. */
  ofLength(length: number): () => unknown;
}

/** Texts as they are written, and texts that would be slow where each of their signs is looked back or ahead from. */
export const growing: readonly Growing[] = [
  reports("validate", validate),
  reports("render", (report) => Buffer.byteLength(render(report))),
  reports("write", write),
  ...[
    "收到申请128件，办结126件。",
    "收到申请，其中1件、",
    "复议、",
    "2022年",
    "未",
    "（",
    "《",
    "1",
    " ",
    "{{/",
  ].map((words) => repeated("validate", words, (text) => validate(draft(text)))),
  ...["\\", "{{/a}"].map((words) => repeated("bindText", words, (text) => bindText(`{{${text}`, {}))),
  ...["（", "一、总体情况\n", "某某事项 | 0 | 0 |\n", "<div>", "<p>数据如下。</p>", "<tr><td>1<td>2"].map(
    (words) => repeated("importReport", words, importReport),
  ),
];

function reports(name: string, work: (report: Report) => unknown): Growing {
  return {
    name: `${name}, a report`,
    ofLength(length) {
      const report = longReport(length);
      return () => work(report);
    },
  };
}

function repeated(name: string, words: string, work: (text: string) => unknown): Growing {
  return {
    name: `${name}, \`${JSON.stringify(words).slice(1, -1)}\` again and again`,
    ofLength(length) {
      const text = words.repeat(length / words.length);
      return () => work(text);
    },
  };
}

function draft(text: string): object {
  return {
    ...blankReport(form),
    year: form.years.from,
    overview: { onRequestDisclosure: [{ type: "paragraph", text }] },
  };
}
