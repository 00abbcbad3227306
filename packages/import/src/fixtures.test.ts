import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { differences } from "../fixtures/judge.ts";
import { importReport } from "./index.ts";

const folder = fileURLToPath(new URL("../fixtures/", import.meta.url));
const names = readdirSync(`${folder}expected`).map((name) => name.replace(/\.json$/, ""));

interface Expected {
  readonly edition: string;
  readonly year: number | null;
  readonly values: Readonly<Record<string, number | string | null>>;
}

function source(name: string): string {
  const file = readdirSync(folder).find((one) => one.replace(/\.\w+$/, "") === name);
  return readFileSync(folder + file, "utf8");
}

test.each(names)("%s is read as a person reads it", (name) => {
  const expected = JSON.parse(readFileSync(`${folder}expected/${name}.json`, "utf8")) as Expected;
  const result = importReport(source(name));
  expect(result.report).toMatchObject({ edition: expected.edition, year: expected.year });
  expect(differences(result, Object.entries(expected.values))).toEqual([]);
});

/** `code path`, in order, with the text that was found where there is one. */
function found(name: string): string[] {
  return importReport(source(name)).findings.map(({ code, path, actual }) =>
    [code, path, ...(actual === undefined ? [] : [actual])].join(" "),
  );
}

const APPLICANTS = [
  "naturalPersons",
  "organizations/businesses",
  "organizations/researchInstitutions",
  "organizations/publicInterestGroups",
  "organizations/legalServiceProviders",
  "organizations/others",
  "total",
];

test("the page that lost its spans has exactly these faults", () => {
  expect(found("pipes-lost-spans")).toEqual([
    "label-variant /requests/received 一、本年度新收政府信息公开申请数量",
    "label-variant /requests/carriedOver 二、上年度结转政府信息公开申请数量",
    "label-wrong /requests/outcomes 三、上半年办理结果",
    ...APPLICANTS.map((column) => `cell-blank /requests/outcomes/partiallyGranted/${column}`),
    "breakdown-missing /requests/outcomes/other 0",
    "label-wrong /disputes/reconsideration/corrected 结果维持",
    "label-wrong /disputes/litigation/direct/corrected 结果维持",
    "label-wrong /disputes/litigation/afterReconsideration/corrected 结果维持",
  ]);
});

test("what the equations leave is suggested, and taken when asked for", () => {
  const { findings } = importReport(source("pipes-lost-spans"));
  const other = findings.find(({ code }) => code === "breakdown-missing");
  expect(other).toMatchObject({ suggested: 0 });
  expect(other?.cells).toHaveLength(21);
  const accepted = importReport(source("pipes-lost-spans"), { accept: true });
  expect(accepted.report).toMatchObject({
    requests: { outcomes: { partiallyGranted: { total: 0 }, other: { others: { total: 0 } } } },
  });
  expect(
    accepted.findings.filter(
      ({ suggested, accepted: taken }) => (suggested !== undefined) !== (taken === true),
    ),
  ).toEqual([]);
});

test.each([
  ["hybrid-header", "label-wrong /proactiveDisclosure 本年新 本年新 对外公开总数量"],
  ["old-form-numbered-text", "edition-year-mismatch /year 2021"],
  ["old-form-numbered-text", "row-unknown /proactiveDisclosure 2020年本单位发布信息的总数量(不含新闻):0"],
  ["new-form-old-year", "edition-year-mismatch /year 2020"],
  ["repeated-lines-lost", "cell-annotated /proactiveDisclosure/licensing/change 减3"],
  ["repeated-lines-lost", "unit-in-cell /proactiveDisclosure/procurement/amount 0.37万元"],
  ["unit-in-cell", "unit-in-cell /proactiveDisclosure/procurement/amount 70487元"],
  ["cell-a-line-signs", "cell-not-applicable /proactiveDisclosure/rules/issued /"],
  ["run-together", "label-variant /proactiveDisclosure/rules 规章000"],
  ["run-together", "row-missing /proactiveDisclosure/procurement"],
  ["pdf-in-pieces", "cell-not-a-number /proactiveDisclosure/rules 22 235"],
  ["pdf-in-pieces", "section-missing /problemsAndImprovements"],
  ["pdftotext", "label-wrong /requests/outcomes/refused/prohibitedByLaw 2.其他法律行政止公开"],
  ["pdftotext", "breakdown-missing /requests/outcomes/other 0"],
  ["total-in-third-row", "label-wrong /proactiveDisclosure/fees 行政事业型收费"],
  ["label-lost", "label-wrong /proactiveDisclosure/rules "],
  ["pictures", "picture-only /requests"],
  ["headings-alone", "table-missing /requests"],
])("%s: %s", (name, finding) => {
  expect(found(name)).toContain(finding);
});

test("text outside the tables is kept where it belongs", () => {
  const { report } = importReport(source("pipes-lost-spans"));
  expect(report).toMatchObject({
    year: 2023,
    organ: { name: "青石区发改局" },
    preamble: [{ type: "paragraph", text: "2023年,青石区发改局认真做好各项公开工作,现将情况报告如下:" }],
    overview: {
      introduction: [],
      proactiveDisclosure: [{ type: "paragraph", text: "全年按目录发布信息。" }],
      onRequestDisclosure: [{ type: "paragraph", text: "申请渠道保持畅通。" }],
      informationManagement: [{ type: "paragraph", text: "公开前逐件审查。" }],
      platform: [{ type: "paragraph", text: "专栏按月维护。" }],
      supervision: [{ type: "paragraph", text: "每季度自查一次。" }],
    },
    problemsAndImprovements: {
      problems: [{ text: "1. 解读形式较为单一。" }, { text: "2. 更新不够及时。" }],
      improvements: [{ text: "1. 丰富解读形式。" }, { text: "2. 按月检查更新。" }],
    },
    otherMatters: { narrative: [{ text: "2023年未收取信息处理费。" }] },
  });
});

test("lines that were broken to a width are put together again", () => {
  const { report } = importReport(source("pdftotext"));
  expect(report).toMatchObject({
    title: "青石区人民政府2023 年政府信息公开工作年度报告",
    organ: { name: "青石区人民政府" },
    period: { from: "2023-01-01", to: "2023-12-31" },
    overview: {
      proactiveDisclosure: [
        { type: "paragraph", text: "全年通过门户网站发布各类信息，栏目按目录逐项维护。" },
      ],
      informationManagement: [
        { text: "信息发布前逐件审查，发布后定期复核，发现差错及时更正，不再适用的信息及时标注或者撤下。" },
      ],
    },
    otherMatters: { processingFee: { noticesIssued: null, amountNotified: null, amountCollected: 0 } },
  });
});
