import { forms } from "@nianbao/form";
import { setAt } from "@nianbao/form/pointer";
import { describe, expect, test } from "vitest";
import { numberOf, smallReport } from "./fixtures/report.ts";
import { readSheets, write } from "./index.ts";

// The form prints it above table 三: the first item plus the second is the third's total plus the fourth, in each column.
describe.each(forms)("the checks below table 三 of $edition", (form) => {
  const table = form.tables.find(({ path }) => path === "/requests");
  const row = (table?.firstRow ?? 0) + (table?.rows.length ?? 0) + 1;

  test("say what should be equal, and that it is", async () => {
    const [label, ...results] = await checks(smallReport(form));
    expect(label).toBe(
      "一、本年新收政府信息公开申请数量＋二、上年结转政府信息公开申请数量＝（七）总计＋四、结转下年度继续办理",
    );
    expect(results).toEqual(Array(7).fill("相符"));
  });

  test("show the difference in the column that is wrong", async () => {
    const report = smallReport(form);
    add(report, "/requests/received/organizations/businesses", 2);
    add(report, "/requests/received/total", 2);
    expect((await checks(report)).slice(1)).toEqual(["相符", "差 2", "相符", "相符", "相符", "相符", "差 2"]);
  });

  test("show nothing where a term is blank", async () => {
    const report = smallReport(form);
    setAt(report, "/requests/carriedForward/naturalPersons", null);
    setAt(report, "/requests/carriedForward/total", null);
    expect((await checks(report)).slice(1)).toEqual(["", "相符", "相符", "相符", "相符", "相符", ""]);
  });

  test("check the total of totals a second way", async () => {
    const report = smallReport(form);
    add(report, "/requests/outcomes/granted/total", 4);
    const sheet = readSheets(await write(report)).find(({ name }) => name === "第三部分");
    const cells = sheet?.rows.find((one) => one.row === row + 1)?.cells ?? [];
    expect(cells.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^（一）予以公开至.*＝（七）总计$/),
      "差 4",
    ]);
  });

  async function checks(report: ReturnType<typeof smallReport>): Promise<string[]> {
    const sheet = readSheets(await write(report)).find(({ name }) => name === "第三部分");
    return (sheet?.rows.find((one) => one.row === row)?.cells ?? []).map(({ text }) => text);
  }

  function add(report: object, path: string, more: number): void {
    setAt(report, path, numberOf(report, path) + more);
  }
});
