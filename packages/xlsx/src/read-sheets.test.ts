import { forms } from "@nianbao/form";
import { describe, expect, test } from "vitest";
import { withSheet } from "./fixtures/edit.ts";
import { smallReport } from "./fixtures/report.ts";
import { readSheets, write } from "./index.ts";

describe.each(forms)("the sheets of a workbook of $edition", (form) => {
  test("are grids with the spans and labels of the form", async () => {
    const sheets = readSheets(await write(smallReport(form)));
    for (const table of form.tables) {
      const sheet = sheets.find(({ name }) => name === table.sheet);
      const found = table.rows.map((_, index) =>
        (sheet?.rows.find(({ row }) => row === table.firstRow + index)?.cells ?? []).map(
          ({ column, rowspan, colspan, text }) => ({ column: column - 1, rowspan, colspan, text }),
        ),
      );
      const report = smallReport(form);
      const wanted = table.rows.map(({ cells }) =>
        cells.map(({ column, rowspan, colspan, text, path }) => ({
          column,
          rowspan,
          colspan,
          text: text ?? String(at(report, path)),
        })),
      );
      expect(found).toEqual(wanted);
    }
  });

  test("show dates as dates", async () => {
    const [cover] = readSheets(await write(smallReport(form)));
    const cells = cover?.rows.flatMap((row) => row.cells) ?? [];
    expect(cells.find(({ address }) => address === "C15")?.text).toBe(`${form.years.from + 2}-01-20`);
  });

  test("take a merge as large as a sheet without laying it out", async () => {
    const bytes = withSheet(await write(smallReport(form)), "封面", (xml) =>
      xml.replace(
        '<mergeCell ref="A1:C1"/>',
        '<mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2"/><mergeCell ref="?:!"/>',
      ),
    );
    const [cover] = readSheets(bytes);
    expect(cover?.rows[0]?.cells[0]).toMatchObject({ address: "A1", rowspan: 1_048_576, colspan: 16_384 });
  });
});

function at(report: unknown, path: string): unknown {
  return path
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], report);
}
