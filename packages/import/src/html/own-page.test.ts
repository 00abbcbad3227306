import { blankReport, forms } from "@nianbao/form";
import { setAt } from "@nianbao/form/pointer";
import { describe, expect, test } from "vitest";
import { importReport } from "../index.ts";

describe.each(forms)("a page that carries a report of edition $edition", (form) => {
  const [cell] = form.cells.map(({ path, id }) => ({ path, id }));
  const report = { ...blankReport(form), year: form.years.from, title: "甲局</script><!--\ud800\u0001年报" };
  if (cell) setAt(report, cell.path, 3);
  const json = JSON.stringify(report).replaceAll("<", "\\u003c");
  const page = (number: string, title = "甲局&lt;/script>&lt;!--\ufffd\u2401年报") =>
    `<h1 id="nianbao-title">${title}</h1><table><tr><td id="${cell?.id}">${number}</td></tr></table>
     <script type="application/json" id="nianbao-report">${json}</script>`;

  test("gives that report, to the last character", () => {
    expect(importReport(page("3"))).toEqual({ report, findings: [] });
  });

  test("a number that was changed by hand is told, with both", () => {
    const { report: read, findings } = importReport(page("4"));
    expect(read).toEqual(report);
    expect(findings.map(({ code, path, expected, actual }) => [code, path, expected, actual])).toEqual([
      ["page-data-mismatch", cell?.path, 3, "4"],
    ]);
  });

  test("so is a number that was taken away, and a title", () => {
    expect(importReport(page("", "乙")).findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "page-data-mismatch /title",
      `page-data-mismatch ${cell?.path}`,
    ]);
  });

  test("data that cannot be read are none: the page is read as any other", () => {
    const broken = page("3").replace(json, "{");
    expect(importReport(broken).findings.map(({ code }) => code)).toEqual(["not-a-report"]);
  });
});
