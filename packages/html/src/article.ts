import type { Draft } from "@nianbao/types";
import { brokenPlace } from "./broken-place.ts";
import { dataBlock } from "./data-block.ts";
import { findingList } from "./finding-list.ts";
import { header } from "./header.ts";
import type { Layout } from "./layout.ts";
import { marked, marksOf } from "./marks.ts";
import { narrative } from "./narrative.ts";
import type { FragmentOptions } from "./options.ts";

/** The report as one article: title, findings where there are any, text and tables, data. */
export function article(layout: Layout, report: Draft, options: FragmentOptions): string {
  const { head, body } = reportMarkup(layout, report, options.title !== false);
  const data = options.data === false ? "" : `\n${dataBlock(report)}`;
  const content = withFindings(head, body, options);
  return `<article class="nianbao" lang="zh-CN">\n${content}${data}\n</article>`;
}

interface ReportMarkup {
  readonly head: string;
  readonly body: string;
}

function reportMarkup(layout: Layout, report: Draft, title: boolean): ReportMarkup {
  const markup = (from: Draft): ReportMarkup => ({
    head: title ? header(layout, from) : "",
    body: `${narrative(from.preamble, "preamble", 1)}\n${layout.sections(from)}`,
  });
  try {
    return markup(report);
  } catch (failure) {
    throw brokenPlace(failure, report, markup);
  }
}

function withFindings(head: string, body: string, { findings = [], lang }: FragmentOptions): string {
  if (findings.length === 0) return `${head}${body}`;
  const marks = marksOf(findings, `${head}${body}`);
  return `${marked(head, marks)}\n${findingList(findings, marks, lang)}${marked(body, marks)}`;
}
