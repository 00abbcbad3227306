import { formOf } from "@nianbao/form";
import type { Form } from "@nianbao/form/types";
import { metaProfile, render } from "@nianbao/html";
import { importReport } from "@nianbao/import";
import { checkPresentation } from "@nianbao/import/presentation";
import type { Finding, FindingCode, Lang } from "@nianbao/types";
import { fenced } from "../fenced.ts";
import { baseReport, newest } from "./base.ts";
import { difference } from "./difference.ts";
import type { Example } from "./example.ts";

type Edit = (page: string) => string;

/** Findings of reading a published page, and of its presentation: the page of a valid report, with one piece changed. */
export function pageExamples(): Example[] {
  const plain = simple(render(baseReport(), { data: false }));
  const withData = simple(render(baseReport()));
  return [
    ...[...readingEdits(), ...presentationEdits()].map(([code, edit]) => exampleOf(code, plain, edit)),
    exampleOf("page-data-mismatch", withData, cell("disputes-reconsideration-upheld", "18")),
    notAReport(),
  ];
}

// What ties cells to their headers is not what the examples are about, and makes long lines.
function simple(page: string): string {
  return page.replaceAll(/ headers="[^"]*"|(?<=<th) id="nb[^"]*"/g, "");
}

const COMPULSION = "proactiveDisclosure-compulsion-decisions";
const COMPULSION_ROW = /<tr><th scope="row">行政强制<\/th>.*<\/tr>/;
const DISPUTES_TABLE = /<table class="nianbao-table nianbao-columns">[\s\S]*?<\/table>/;
const PROBLEMS = /<section aria-labelledby="problemsAndImprovements">[\s\S]*?<\/section>\n/;
const OTHER_ROWS =
  /<tr><th scope="row" rowspan="3">（六）其他处理[\s\S]*?(?=<tr><th scope="row" colspan="2">（七）总计)/;

function readingEdits(): [FindingCode, Edit][] {
  const rewarding = '<tr><th scope="row">行政奖励</th><td colspan="3">2</td></tr>';
  const otherInOne = `<tr><th scope="row" colspan="2">（六）其他处理</th>${"<td></td>".repeat(6)}<td>56</td></tr>\n`;
  return [
    ["table-missing", replace(DISPUTES_TABLE, "<p>无。</p>")],
    ["section-missing", replace(PROBLEMS, "")],
    ["row-missing", replace(COMPULSION_ROW, "")],
    ["row-unknown", replace(COMPULSION_ROW, (row) => `${row}\n${rewarding}`)],
    ["column-missing", (page) => withoutInForce(page)],
    ["cell-not-applicable", cell(COMPULSION, "/")],
    ["cell-not-a-number", cell(COMPULSION, "若干")],
    ["cell-annotated", cell(COMPULSION, "26（含撤销1件）")],
    ["unit-in-cell", cell(COMPULSION, "26件")],
    ["label-variant", replace(">五、存在的主要问题及改进情况<", ">五、存在问题及改进情况<")],
    ["label-wrong", replace(">行政强制<", ">行政强制措施<")],
    ["breakdown-missing", replace(OTHER_ROWS, otherInOne)],
    ["picture-only", replace(DISPUTES_TABLE, '<img src="table.png" alt="">')],
  ];
}

function withoutInForce(page: string): string {
  return page
    .replace(/<th [^>]*>现行有效件数<\/th>/, "")
    .replaceAll(/<td id="proactiveDisclosure-\w+-inForce"[^>]*>\d*<\/td>/g, "");
}

function presentationEdits(): [FindingCode, Edit][] {
  const { sections } = formOf(newest) as Form;
  const headings = sections.map(({ heading }) => `${heading}</h2>`);
  const [first = "", fifth = "", sixth = ""] = [headings[0], headings[4], headings[5]];
  const swapped: Edit = (page) => page.replace(fifth, "\0").replace(sixth, fifth).replace("\0", sixth);
  const plainCells = (row: string) => row.replaceAll(/<(\/?)th\b/g, "<$1td");
  const lines = "<p>信息内容 | 本年处理决定数量 |<br>行政强制 | 26 |</p>";
  return [
    ["heading-wrong", replace(fifth, "五、存在问题和改进情况</h2>")],
    ["heading-out-of-order", swapped],
    [
      "heading-unmarked",
      replace(`<h2 id="overview">${first}`, `<p><b>${first.slice(0, -"</h2>".length)}</b></p>`),
    ],
    ["header-cells-missing", replace(/<tr><th [^>]*>信息内容[\s\S]*?<\/tr>/, plainCells)],
    [
      "title-wrong",
      (page) => page.replaceAll("2023年政府信息公开工作年度报告</", "2023年度政府信息公开年报</"),
    ],
    ["meta-missing", replace(/<meta name="PubDate".*\n/, "")],
    ["meta-wrong", replace(/(?<=<meta name="PubDate" content=")[^"]*/, "2024年1月")],
    ["table-not-real", replace(/<table class="nianbao-table nianbao-blocks">[\s\S]*?<\/table>/, lines)],
  ];
}

function cell(id: string, value: string): Edit {
  return replace(new RegExp(`(?<=<td id="${id}"[^>]*>)[^<]*`), value);
}

function replace(piece: string | RegExp, by: string | ((found: string) => string)): Edit {
  return (page) => page.replace(piece, typeof by === "string" ? () => by : by);
}

function exampleOf(code: FindingCode, page: string, edit: Edit): Example {
  const changed = edit(page);
  if (changed === page) throw new Error(`The page has nothing to change for ${code}.`);
  const given = fenced("diff", difference(page, changed));
  return { code, edition: newest, changes: "page", given, find: (lang) => read(changed, lang) };
}

function read(page: string, lang: Lang): readonly Finding[] {
  const { report, findings } = importReport(page, { lang });
  const meta = metaProfile.filter(({ name }) => GIVEN.includes(name));
  return report ? [...findings, ...checkPresentation(page, report, { lang, meta })] : findings;
}

const GIVEN: readonly string[] = ["ArticleTitle", "PubDate", "ContentSource"];

function notAReport(): Example {
  const page = "<h1>关于召开座谈会的通知</h1>\n<p>定于3月2日召开座谈会。</p>";
  const find = (lang: Lang) => importReport(page, { lang }).findings;
  return { code: "not-a-report", edition: newest, given: fenced("html", page), find };
}
