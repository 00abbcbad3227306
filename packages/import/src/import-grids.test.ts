import { type Form, forms } from "@nianbao/form";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figures, values } from "../fixtures/filled.ts";
import { differences } from "../fixtures/judge.ts";
import { type Grid, importGrids } from "./index.ts";

/** Sheets in the official layout; a workbook has no cell where nothing was written. */
function sheets(form: Form, figure: (path: string) => string): Grid[] {
  return form.sections.map((section) => {
    const heading = { cells: [{ address: "A1", column: 1, rowspan: 1, colspan: 4, text: section.heading }] };
    const table = form.tables.find(({ path }) => path === section.path);
    const rows = (table?.rows ?? []).map(({ cells }, row) => ({
      cells: cells
        .map(({ column, rowspan, colspan, role, path, text = "" }) => ({
          address: `${String.fromCharCode(65 + column)}${row + 2}`,
          column: column + 1,
          rowspan,
          colspan,
          text: role === "value" || role === "unit" ? figure(path) : text,
        }))
        .filter(({ text, colspan, rowspan }) => text !== "" || colspan > 1 || rowspan > 1),
    }));
    return { name: section.sheet, rows: [heading, ...rows] };
  });
}

describe.each(forms)("edition $edition", (form) => {
  test("every number of the official layout comes out as it stands, and every blank is said", () => {
    fc.assert(
      fc.property(values(form, { blanks: true }), (filled) => {
        const result = importGrids(sheets(form, figures(filled)), { edition: form.edition });
        expect(differences(result, filled)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test("a finding names the sheet and the cell", () => {
    const [first] = form.cells;
    const { findings } = importGrids(sheets(form, (path) => (path === first?.path ? "见附件" : "0")));
    const at = { cell: first?.address.replace(/\d+$/, (row) => String(Number(row) - 1)), text: "见附件" };
    expect(findings.find(({ code }) => code === "cell-not-a-number")).toMatchObject({
      path: first?.path,
      at: { text: at.text },
    });
    expect(findings.find(({ code }) => code === "cell-not-a-number")?.at?.cell).toMatch(
      /^第二部分![A-Z]+\d+$/,
    );
  });
});

test("no sheets are no report", () => {
  expect(importGrids([]).findings.map(({ code }) => code)).toEqual(["not-a-report"]);
});
