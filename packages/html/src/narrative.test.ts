import { forms } from "@nianbao/form";
import type { Report } from "@nianbao/types";
import { describe, expect, test } from "vitest";
import { attributeOf, byId, elementsOf, parsePage, textOf } from "./fixtures/page.ts";
import { smallReport } from "./fixtures/report.ts";
import { render } from "./index.ts";
import type { Block, Narrative } from "./narrative.ts";

const DOT = "data:image/png;base64,iVBORw0KGgo=";

describe.each(forms)("the narratives of $edition", (form) => {
  const pageOf = (preamble: Narrative) => parsePage(render({ ...smallReport(form), preamble } as Report));
  const changed = (change: (report: Report) => void) => {
    const report = smallReport(form);
    change(report);
    return parsePage(render(report));
  };
  const paragraph: Block = { type: "paragraph", text: "字" };
  const levels = (...all: (2 | 3 | 4)[]): Narrative =>
    all.map((level) => ({ type: "heading", text: "题", level }));

  test("headings stand one level below what is above them, and none is skipped", () => {
    const page = pageOf(levels(4, 2, 4, 3, 4, 2));
    const names = [0, 1, 2, 3, 4, 5].map((index) => byId(page, `preamble-${index}`).tagName);
    expect(names).toEqual(["h2", "h2", "h3", "h3", "h4", "h2"]);
  });

  test("below a numbered heading they begin at the fourth level", () => {
    const page = changed((report) => {
      report.overview.platform = levels(2, 3, 4);
    });
    const names = [0, 1, 2].map((index) => byId(page, `overview-platform-${index}`).tagName);
    expect(names).toEqual(["h4", "h5", "h6"]);
  });

  test("numbered headings count what is there; without text there is no heading", () => {
    const page = changed((report) => {
      report.overview.proactiveDisclosure = [];
      report.overview.supervision = [paragraph];
    });
    const headings = elementsOf(page, "h3").map(textOf);
    expect(headings).not.toContain("（一）主动公开");
    expect(headings).toEqual(
      expect.arrayContaining([
        "（一）依申请公开",
        "（二）政府信息管理",
        "（四）监督保障",
        "（一）存在的主要问题",
      ]),
    );
  });

  test("a whole report has the five heads of the first section in order", () => {
    const headings = elementsOf(parsePage(render(smallReport(form))), "h3").map(textOf);
    expect(headings).toEqual(
      expect.arrayContaining([
        "（一）主动公开",
        "（二）依申请公开",
        "（三）政府信息管理",
        "（四）政府信息公开平台建设",
        "（五）监督保障",
      ]),
    );
  });

  test("lists have their items, and an empty one is left out", () => {
    const page = pageOf([
      { type: "list", ordered: true, items: ["甲", ""] },
      { type: "list", ordered: false, items: ["乙"] },
      { type: "list", ordered: false, items: [] },
    ]);
    expect(byId(page, "preamble-0").tagName).toBe("ol");
    expect(elementsOf(byId(page, "preamble-0"), "li").map(textOf)).toEqual(["甲", ""]);
    expect(byId(page, "preamble-1").tagName).toBe("ul");
    expect(() => byId(page, "preamble-2")).toThrow("0 elements");
  });

  test("tables have heads and rows, whatever number of head rows is said", () => {
    const rows = [["甲", "乙"], ["1"], []];
    const page = pageOf([
      { type: "table", rows, headerRows: 1, caption: "表" },
      { type: "table", rows, headerRows: 9 },
      { type: "table", rows, headerRows: 0 },
      { type: "table", rows: [[], []], headerRows: 1 },
      { type: "table", rows: [], headerRows: 0 },
    ]);
    const cells = (index: number, name: string) =>
      elementsOf(byId(page, `preamble-${index}`), name).map(textOf);
    expect([cells(0, "th"), cells(0, "td")]).toEqual([["甲", "乙"], ["1"]]);
    expect([cells(1, "th"), cells(1, "td")]).toEqual([["甲", "乙", "1"], []]);
    expect([cells(2, "th"), cells(2, "td")]).toEqual([[], ["甲", "乙", "1"]]);
    expect(elementsOf(byId(page, "preamble-0"), "th").map((th) => attributeOf(th, "scope"))).toEqual([
      "col",
      "col",
    ]);
    expect(cells(0, "caption")).toEqual(["表"]);
    expect(() => byId(page, "preamble-3")).toThrow("0 elements");
    expect(() => byId(page, "preamble-4")).toThrow("0 elements");
  });

  test("only a picture that the report carries is one", () => {
    const of = (src: string, alt = "图") => {
      const figure = byId(pageOf([{ type: "figure", src, alt }]), "preamble-0");
      const [shown] = elementsOf(figure);
      return shown
        ? [shown.tagName, ...shown.attrs.map(({ value }) => value), textOf(figure).trim()]
        : textOf(figure).trim();
    };
    expect(of(DOT)).toEqual(["img", DOT, "图", ""]);
    expect(of("https://example.org/a.png")).toEqual(["a", "https://example.org/a.png", "noreferrer", "图"]);
    expect(of("a.png", " ")).toEqual(["a", "a.png", "noreferrer", "a.png"]);
    expect(of("javascript:alert(1)")).toBe("图 javascript:alert(1)");
    expect(of("data:image/svg+xml;base64,AA==")).toBe("图 data:image/svg+xml;base64,AA==");
    expect(of("")).toBe("图");
  });
});
