import { forms, setAt } from "@nianbao/form";
import type { Form } from "@nianbao/form/types";
import type { Report } from "@nianbao/types";
import { describe, expect, test } from "vitest";
import { attributeOf, byId, dataOf, elementsOf, parsePage, textOf } from "./fixtures/page.ts";
import { smallReport } from "./fixtures/report.ts";
import { css, metaProfile, render, renderFragment } from "./index.ts";

describe.each(forms)("the page of $edition", (form) => {
  const page = parsePage(render(smallReport(form)));

  test("has its title, and below it the organ, the day and the period", () => {
    const report = smallReport(form);
    const made = parsePage(render({ ...report, year: 2030, publishedOn: "2031-01-05" } as Report));
    expect(textOf(elementsOf(made, "title")[0]!)).toBe(report.title);
    expect(elementsOf(made, "h1").map(textOf)).toEqual([report.title]);
    const [facts] = elementsOf(made, "dl");
    expect(elementsOf(facts!, "dt").map(textOf)).toEqual(["机关名称", "发布日期", "统计期限"]);
    expect(elementsOf(facts!, "dd").map(textOf)).toEqual([
      "某某县人民政府",
      "2031年1月5日",
      "2030年1月1日至2030年12月31日",
    ]);
    expect(elementsOf(made, "time").map((time) => attributeOf(time, "datetime"))).toEqual([
      "2031-01-05",
      "2030-01-01",
      "2030-12-31",
    ]);
  });

  test("says the report's own period where there is one", () => {
    const period = { from: "2030-03-01", to: "2030-12-31" };
    const made = parsePage(render({ ...smallReport(form), period } as Report));
    expect(textOf(byId(made, "nianbao-period"))).toBe("2030年3月1日至2030年12月31日");
  });

  test("has the six sections under their headings", () => {
    const headings = elementsOf(page, "section").map((section) => textOf(elementsOf(section, "h2")[0]!));
    expect(headings).toEqual(form.sections.map(({ heading }) => heading));
  });

  test("prints numbers plainly, and blanks as nothing", () => {
    const report = smallReport(form);
    const [first, second, third] = form.cells;
    const put = (path: string, value: unknown) => setAt(report, path, value);
    put(first!.path, null);
    put(second!.path, -1_234_567);
    put(third!.path, 1e21);
    const made = parsePage(render(report));
    expect(textOf(byId(made, first!.id))).toBe("");
    expect(textOf(byId(made, second!.id))).toBe("-1234567");
    expect(textOf(byId(made, third!.id))).toBe("1000000000000000000000");
    expect(dataOf(made)).toEqual(report);
  });

  test("prints a unit that the report states in a cell of its own", () => {
    for (const { unitCell } of form.cells)
      if (unitCell) expect(textOf(byId(page, unitCell.id))).toBe(unitCell.options[0]);
  });

  test("prints the figures of a text section with their labels and units", () => {
    for (const group of form.sections.flatMap(({ figures }) => figures)) {
      const list = byId(page, group.path.slice(1).replaceAll("/", "-")).parentNode!;
      const unit = ({ unit }: (typeof group.fields)[number]) =>
        typeof unit === "string" ? `（${unit}）` : "";
      expect(elementsOf(list, "dt").map(textOf)).toEqual(group.fields.map((one) => one.title + unit(one)));
      expect(elementsOf(list, "dd").map(textOf)).toEqual(["0", "40", "80"]);
    }
    expect(render(withoutFigures(form))).not.toContain('nianbao-figures"');
  });

  test("has the landmarks, and a way past what stands before the text", () => {
    expect(elementsOf(page, "main")).toHaveLength(1);
    const [skip] = elementsOf(page, "a");
    expect(attributeOf(skip!, "href")).toBe(`#${attributeOf(elementsOf(page, "main")[0]!, "id")}`);
    expect(elementsOf(page, "html").map((html) => attributeOf(html, "lang"))).toEqual(["zh-CN"]);
  });

  test("speaks English about itself alone", () => {
    const made = parsePage(render(smallReport(form), { lang: "en" }));
    const [skip] = elementsOf(made, "a");
    expect(textOf(skip!)).toBe("Skip to the report");
    expect(attributeOf(skip!, "lang")).toBe("en");
    expect(elementsOf(made, "html").map((html) => attributeOf(html, "lang"))).toEqual(["zh-CN"]);
    expect(elementsOf(made, "h2").map(textOf)).toEqual(form.sections.map(({ heading }) => heading));
  });

  test("lets nothing in: its policy comes before anything that it could concern", () => {
    const [head] = elementsOf(page, "head");
    const metas = elementsOf(head!, "meta").map((meta) => attributeOf(meta, "http-equiv") ?? "");
    expect(metas[2]).toBe("Content-Security-Policy");
    const policy = attributeOf(elementsOf(head!, "meta")[2]!, "content");
    expect(policy).toContain("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
  });

  test("has a blank report's blanks, and no heading without a text", () => {
    const blank = parsePage(render(blankOf(form)));
    expect(form.cells.map(({ id }) => textOf(byId(blank, id))).join("")).toBe("");
    expect(elementsOf(blank, "h1")).toEqual([]);
    expect(textOf(elementsOf(blank, "title")[0]!)).toBe("政府信息公开工作年度报告");
    expect(textOf(byId(blank, "nianbao-report"))).toContain('"year":null');
  });
});

describe.each(forms)("options for $edition", (form) => {
  const metasOf = (html: string) =>
    Object.fromEntries(
      elementsOf(parsePage(html), "meta").map((meta) => [
        attributeOf(meta, "name") ?? "",
        attributeOf(meta, "content"),
      ]),
    );

  test("meta labels follow from the report, and what the caller says goes before", () => {
    const report = { ...smallReport(form), publishedOn: "2031-01-05" } as Report;
    expect(metasOf(render(report))).toMatchObject({
      ArticleTitle: report.title,
      PubDate: "2031-01-05 00:00",
      ContentSource: "某某县人民政府",
    });
    const given = {
      SiteName: "某某县政府网",
      PubDate: "2031-01-05 09:30",
      ContentSource: "",
      SiteIDCode: 37,
    };
    const metas = metasOf(render(report, { meta: given as unknown as Record<string, string> }));
    expect(metas).toMatchObject({ SiteName: "某某县政府网", PubDate: "2031-01-05 09:30", SiteIDCode: "37" });
    expect(metas).not.toHaveProperty("ContentSource");
  });

  test("the profile names the labels of the guideline", () => {
    expect(metaProfile.map(({ name }) => name)).toEqual([
      ...["SiteName", "SiteDomain", "SiteIDCode"],
      ...["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"],
      ...["ArticleTitle", "PubDate", "ContentSource"],
      ...["Keywords", "Author", "Description", "Image", "Url"],
    ]);
  });

  test("a fragment is the same article; its title and its data can be left out", () => {
    const report = smallReport(form);
    const fragment = renderFragment(report);
    expect(render(report)).toContain(fragment.trimEnd());
    expect(fragment.startsWith('<article class="nianbao" lang="zh-CN">')).toBe(true);
    expect(fragment).not.toContain("<style");
    expect(renderFragment(report, { title: false })).not.toContain("<h1");
    expect(renderFragment(report, { data: false })).not.toContain("<script");
  });

  test("a site's styles come after those of the page", () => {
    const page = render(smallReport(form), { styles: ":root { --nianbao-accent: #900 }" });
    expect(page.indexOf("--nianbao-accent: #900")).toBeGreaterThan(page.indexOf(css));
  });

  test("a page is set as the profile says", () => {
    const report = smallReport(form);
    expect(render(report, { print: "gbt9704" })).toContain("margin:37mm 26mm 35mm 28mm");
    expect(render(report)).not.toContain("37mm");
  });
});

function withoutFigures(form: Form): Report {
  const report = structuredClone(smallReport(form)) as Report;
  delete report.otherMatters.processingFee;
  return report;
}

function blankOf(form: Form): Report {
  const report = smallReport(form) as unknown as Record<string, unknown>;
  for (const { path, unitCell } of form.cells) {
    setAt(report, path, null);
    if (unitCell) setAt(report, unitCell.path, null);
  }
  for (const { path } of form.sections.flatMap(({ narratives }) => narratives)) setAt(report, path, []);
  const blank = { ...report, year: null, title: "", organ: { name: "" }, preamble: [] };
  return blank as unknown as Report;
}
