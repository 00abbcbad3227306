import { describe, expect, test } from "vitest";
import { importReport } from "../import-report.ts";
import { checkPresentation } from "./check-presentation.ts";

const HEADINGS = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
];
const TITLE = "某市教育局2023年政府信息公开工作年度报告";

const LICENSING = `<table><tr><th scope="col">信息内容</th><th scope="col">本年处理决定数量</th></tr>
  <tr><th scope="row">行政许可</th><td>3</td></tr></table>`;

function page(change: (html: string) => string = (html) => html): string {
  const sections = HEADINGS.map(
    (heading, at) => `<h2>${heading}</h2>${at === 1 ? LICENSING : "<p>文字。</p>"}`,
  );
  return change(
    `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${sections.join("")}</body></html>`,
  );
}

function found(html: string, meta?: readonly { name: string; required: boolean }[]): string[] {
  const { report } = importReport(html);
  return checkPresentation(html, report, meta ? { meta } : {}).map(({ code, path }) => `${code} ${path}`);
}

describe("headings", () => {
  test("to the letter, marked up and in order: nothing to say", () => {
    expect(found(page())).toEqual([]);
  });

  test("a heading in other words, and one with a space", () => {
    const html = page((text) =>
      text.replace(HEADINGS[4]!, "五、存在问题及改进情况").replace("六、其他", "六、 其他"),
    );
    expect(found(html)).toEqual(["heading-wrong /problemsAndImprovements", "heading-wrong /otherMatters"]);
  });

  test("a heading that is only bold", () => {
    const html = page((text) => text.replace("<h2>一、总体情况</h2>", "<p><b>一、总体情况</b></p>"));
    expect(found(html)).toEqual(["heading-unmarked /overview"]);
  });

  test("sections that changed places", () => {
    const swapped = page((text) =>
      text.replace(HEADINGS[4]!, "#").replace(HEADINGS[5]!, HEADINGS[4]!).replace("#", HEADINGS[5]!),
    );
    expect(found(swapped).map((one) => one.split(" ")[0])).toEqual(["heading-out-of-order"]);
  });
});

describe("tables", () => {
  test("labels in plain cells", () => {
    const html = page((text) => text.replaceAll(/<(\/?)th(?: scope="\w+")?>/g, "<$1td>"));
    expect(found(html)).toEqual(["header-cells-missing /proactiveDisclosure"]);
  });
});

test("the title is the organ's name, the year and the name of the report", () => {
  const wrong = "2023年度某市教育局政府信息公开年报";
  const html = page((text) => text.replaceAll(TITLE, wrong));
  const report = { edition: "2021", title: wrong, year: 2023, organ: { name: "某市教育局" } };
  expect(checkPresentation(html, report).map(({ code, expected }) => [code, expected])).toEqual([
    ["title-wrong", TITLE],
  ]);
});

describe("meta labels", () => {
  const meta = ["SiteName", "ArticleTitle", "PubDate"].map((name) => ({ name, required: true }));
  const withMeta = (labels: string) => page((text) => text.replace("<head>", `<head>${labels}`));

  test("missing and empty", () => {
    const html = withMeta(`<meta name="SiteName" content=" "><meta name="ArticleTitle" content="${TITLE}">`);
    expect(found(html, meta)).toEqual(["meta-missing ", "meta-missing "]);
  });

  test("another title, and a date in another form", () => {
    const html = withMeta(
      '<meta name="SiteName" content="某市"><meta name="ArticleTitle" content="年报"><meta name="PubDate" content="2024年1月15日">',
    );
    const report = { edition: "2021", title: TITLE, year: 2023, organ: { name: "某市教育局" } };
    const codes = checkPresentation(html, report, { meta }).map(({ code, path }) => `${code} ${path}`);
    expect(codes).toEqual(["meta-wrong /title", "meta-wrong /publishedOn"]);
  });
});
