import { forms } from "@nianbao/form";
import { describe, expect, test } from "vitest";
import { someFindings } from "./fixtures/findings.ts";
import { attributeOf, byId, elementsOf, parsePage, textOf } from "./fixtures/page.ts";
import { smallReport } from "./fixtures/report.ts";
import { render } from "./index.ts";

describe.each(forms)("findings in a page of $edition", (form) => {
  const findings = someFindings(form);
  const page = parsePage(render(smallReport(form), { findings }));
  const [first, , third, fourth] = findings;
  const cellOf = (path: string) => byId(page, form.cells.find((cell) => cell.path === path)!.id);
  const items = elementsOf(byId(page, "nianbao-findings").parentNode!, "li");

  test("are listed in their order, in words", () => {
    expect(items.map(textOf)).toEqual([
      `错误 ${first!.label}：总计应为 12，实为 11。`,
      `错误 ${first!.label}：一、二两项之和与三、四两项之和不等。`,
      `提醒 ${third!.label}：总计应为 12，实为 11。`,
      `错误 ${fourth!.label}：总计应为 12，实为 11。 · 已说明：来源如此`,
      `提醒 ${form.sections[0]!.heading}：没有内容。`,
      "说明 整份报告：年度前后不一致。",
    ]);
  });

  test("link to their places, which exist", () => {
    const links = items.map((item) => elementsOf(item, "a").map((link) => attributeOf(link, "href")!));
    expect(links.map((hrefs) => hrefs.length)).toEqual([1, 1, 1, 1, 1, 0]);
    for (const [href] of links.filter((hrefs) => hrefs.length > 0)) byId(page, href!.slice(1));
    expect(links[0]).toEqual([`#${attributeOf(cellOf(first!.path), "id")}`]);
    expect(links[4]).toEqual([`#${form.sections[0]!.key}`]);
  });

  test("mark their cells as invalid, described by the entries of the list", () => {
    const cell = cellOf(first!.path);
    expect(attributeOf(cell, "aria-invalid")).toBe("true");
    expect(attributeOf(cell, "aria-describedby")).toBe("nianbao-finding-1 nianbao-finding-2");
    expect(attributeOf(cell, "data-nianbao-finding")).toBe("1, 2");
    expect(textOf(cell)).toBe(textOf(byId(parsePage(render(smallReport(form))), attributeOf(cell, "id")!)));
    expect(attributeOf(cellOf(third!.path), "aria-describedby")).toBe("nianbao-finding-3");
  });

  test("mark a heading without calling it invalid, and leave alone what is explained", () => {
    const heading = byId(page, form.sections[0]!.key);
    expect(attributeOf(heading, "aria-invalid")).toBeUndefined();
    expect(attributeOf(heading, "aria-describedby")).toBe("nianbao-finding-5");
    expect(attributeOf(cellOf(fourth!.path), "aria-invalid")).toBeUndefined();
  });

  test("point to the nearest place around one that the page does not show", () => {
    const at = (path: string) => {
      const made = parsePage(render(smallReport(form), { findings: [{ ...first!, path }] }));
      return elementsOf(byId(made, "nianbao-finding-1"), "a").map((link) => attributeOf(link, "href"));
    };
    expect(at("/requests/received/unknown")).toEqual(["#requests"]);
    expect(at("/overview/platform/0/text")).toEqual(["#overview-platform-0"]);
    expect(at("/title")).toEqual(["#nianbao-title"]);
    expect(at("/organ/name")).toEqual(["#nianbao-organ-name"]);
    expect(at("/organ/creditCode")).toEqual([]);
    expect(at("/a~1b/__proto__")).toEqual([]);
  });

  test("are called by English names when the page speaks English", () => {
    const made = parsePage(render(smallReport(form), { findings, lang: "en" }));
    const section = byId(made, "nianbao-findings").parentNode!;
    expect(attributeOf(section as never, "lang")).toBe("en");
    expect(elementsOf(section, "strong").map(textOf)).toEqual([
      ...["Error", "Error", "Warning", "Error", "Warning", "Note"],
    ]);
  });

  test("are no part of a page that has none", () => {
    const report = smallReport(form);
    expect(render(report, { findings: [] })).toBe(render(report));
  });
});
