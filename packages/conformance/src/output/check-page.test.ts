import { forms } from "@nianbao/form";
import { render } from "@nianbao/html";
import type { Report } from "@nianbao/types";
import { describe, expect, test } from "vitest";
import { cases, type PageCase } from "../index.ts";
import { checkPage } from "./check-page.ts";

describe.each(forms)("a page of the edition $edition", (form) => {
  const of = (name: string) =>
    cases(form.edition).find(({ id }) => id === `${form.edition}/page/${name}`) as PageCase;
  const base = of("base");
  const page = render(base.report as Report);
  const check = (spoil: (html: string) => string) => {
    const spoilt = spoil(page);
    expect(spoilt).not.toBe(page);
    return checkPage(spoilt, base.page);
  };
  const cell = form.cells.find(
    ({ path }) => path === "/requests/received/total",
  ) as (typeof form.cells)[number];
  const label = cell.labels[0] as string;

  test("has all that it must have", () => {
    expect(checkPage(page, base.page)).toEqual([]);
  });

  test("may be laid out in other tags, with other attributes and spaces", () => {
    const other = page
      .replaceAll(/ (class|headers|scope|aria-labelledby)="[^"]*"/g, "")
      .replaceAll(/<\/?(thead|tbody|section|main)>/g, "")
      .replaceAll(/<(td|th)([^>]*)>/g, "<$1$2>\n  <span>")
      .replaceAll(/<\/(td|th)>/g, "</span>\n</$1>");
    expect(checkPage(other, base.page)).toEqual([]);
  });

  test("that shows another number in a cell", () => {
    const problems = check((html) => html.replace(/(id="requests-received-total"[^>]*>)\d+</, "$11<"));
    expect(problems).toEqual([
      { at: expect.stringContaining(" text"), expected: expect.any(String), actual: "1" },
    ]);
  });

  test("whose cell has another id", () => {
    const problems = check((html) => html.replace(`id="${cell.id}"`, 'id="total"'));
    expect(problems).toEqual([{ at: expect.stringContaining(" id"), expected: cell.id, actual: "total" }]);
  });

  test("that writes a label otherwise", () => {
    const problems = check((html) => html.replaceAll(`>${label}<`, ">新收件数<"));
    expect(problems).toEqual([{ at: expect.stringContaining(" text"), expected: label, actual: "新收件数" }]);
  });

  test("whose header cell is a plain one", () => {
    const problems = check((html) =>
      html.replace(new RegExp(`<th([^>]*)>${label}</th>`), `<td$1>${label}</td>`),
    );
    expect(problems).toEqual([{ at: expect.stringContaining(" header"), expected: true, actual: false }]);
  });

  test("whose cell spans otherwise", () => {
    const problems = check((html) => html.replace('colspan="7"', 'colspan="6"'));
    expect(problems).toEqual([{ at: expect.stringContaining(" colspan"), expected: 7, actual: 6 }]);
  });

  test("that lacks a row", () => {
    const problems = check((html) =>
      html.replace(/<tr><th[^>]*>[^<]*<\/th>\s*<td id="requests-carriedOver[\s\S]*?<\/tr>/, ""),
    );
    expect(problems.length).toBeGreaterThan(7);
  });

  test("with a row too many", () => {
    const problems = check((html) => html.replaceAll("</tbody>", "<tr><td>备注</td></tr></tbody>"));
    expect(problems.length).toBeGreaterThan(0);
  });

  test("without a table", () => {
    const problems = check((html) => html.replaceAll(/<table[\s\S]*?<\/table>/g, ""));
    expect(problems.filter(({ expected }) => expected === "a table that holds it")).toHaveLength(
      form.tables.length,
    );
  });

  test("whose sections are in another order, or without a heading", () => {
    const [first, second] = form.sections.map(({ heading }) => heading) as [string, string];
    const problems = check((html) =>
      html.replace(`>${first}<`, ">?<").replace(`>${second}<`, `>${first}<`).replace(">?<", `>${second}<`),
    );
    expect(problems.length).toBe(1);
    expect(check((html) => html.replace(`>${first}<`, "><"))).toEqual([{ at: "heading", expected: first }]);
  });

  test("that takes text for markup, or lacks it", () => {
    const hostile = of("hostile");
    const html = render(hostile.report as Report);
    expect(checkPage(html, hostile.page)).toEqual([]);
    expect(checkPage(html.replaceAll("&lt;img", "<img"), hostile.page).length).toBeGreaterThan(0);
    expect(check((whole) => whole.replace(/<p [^>]*>[\s\S]*?<\/p>/, ""))).toEqual([
      { at: "text", expected: expect.any(String) },
    ]);
  });

  test("that shows a blank as 0", () => {
    const blanks = of("blanks");
    const html = render(blanks.report as Report).replace(/(id="requests-received-total"[^>]*>)</, "$10<");
    expect(checkPage(html, blanks.page)).toMatchObject([{ expected: "", actual: "0" }]);
  });

  test.each(["", "年度报告", "<!doctype html><table><tr>", "<".repeat(10_000)])(
    "that is none: %.20s",
    (html) => {
      expect(checkPage(html, base.page).length).toBeGreaterThan(form.tables.length);
    },
  );
});
