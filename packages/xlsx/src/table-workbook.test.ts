import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { partsOf } from "./fixtures/edit.ts";
import { resaved } from "./fixtures/libreoffice.ts";
import { NianbaoXlsxError, readSheets, type WorkbookTable, writeTable } from "./index.ts";

const table: WorkbookTable = {
  title: "某市2022年与2023年年度报告比较",
  head: ["项目", "说明", "2023年", { title: "增减", signed: true }],
  rows: [
    ["一、本年新收", "=1+1", 12, 3],
    ["二、上年结转", "530303", null, -2.5],
    ["@SUM(A1)", null, 96171.6, 0],
  ],
  notes: ["另有 3 格未比较。"],
};

const written = await writeTable(table);
const sheet = partsOf(written)["xl/worksheets/sheet1.xml"] as string;

describe("a table as a workbook", () => {
  test("is one sheet: the head, the rows, and below an empty row the notes; a blank is blank", () => {
    const [only, ...more] = readSheets(written);
    expect(more).toEqual([]);
    expect(only?.rows.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)])).toEqual([
      [1, "项目", "说明", "2023年", "增减"],
      [2, "一、本年新收", "=1+1", "12", "3"],
      [3, "二、上年结转", "530303", "-2.5"],
      [4, "@SUM(A1)", "96171.6", "0"],
      [6, "另有 3 格未比较。"],
    ]);
  });

  test("numbers are numbers, text is text: digits too, and never a formula", () => {
    const typed = [...sheet.matchAll(/<c r="([A-D][2-4])"[^>]*?( t="s")?>/g)].map(([, at, text]) => [
      at,
      text,
    ]);
    const texts = typed.filter(([, text]) => text !== undefined).map(([at]) => at);
    expect(texts).toEqual(["A2", "B2", "A3", "B3", "A4"]);
    expect(sheet).toContain("<v>12</v>");
    expect(sheet).not.toContain("<f>");
  });

  test("what looks like a formula stays text when it is edited", () => {
    const quoted = [...stylesOf(written)].flatMap((xf, at) =>
      xf.includes("quotePrefix") ? [String(at)] : [],
    );
    expect(quoted).toHaveLength(1);
    const cells = [...sheet.matchAll(/<c r="(..)" s="(\d+)"/g)].filter(([, , style]) => style === quoted[0]);
    expect(cells.map(([, at]) => at)).toEqual(["B2", "A4"]);
  });

  test("the head stays in view, filters every column, and is printed on each page", () => {
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:D4"/>');
    const book = partsOf(written)["xl/workbook.xml"];
    expect(book).toContain("'某市2022年与2023年年度报告比较'!$1:$1</definedName>");
  });

  // 一、本年新收 takes 12 places, and two more stay free.
  test("columns are as wide as what they hold", () => {
    expect([...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([
      14, 10, 11, 10,
    ]);
  });

  test("the same table gives the same bytes", async () => {
    expect(await writeTable(table)).toEqual(written);
  });

  test("the sheet has as much of the title as its name may hold, the workbook all of it", async () => {
    const title = `'a/b:c[d]${"长".repeat(40)}&`;
    const bytes = await writeTable({ title, head: ["甲"], rows: [] });
    expect(readSheets(bytes)[0]?.name).toBe(`a b c d ${"长".repeat(22)}`);
    expect(partsOf(bytes)["docProps/core.xml"]).toContain(`${"长".repeat(40)}&amp;</dc:title>`);
  });
});

test.each<[string, Partial<WorkbookTable>]>([
  ["rows", { rows: Array(1_048_576).fill([]) }],
  ["columns", { head: Array(16_385).fill("甲") }],
  ["characters", { rows: [["长".repeat(32_768)]] }],
])("more %s than a sheet can hold is a caller's mistake", async (_, part) => {
  const refused = writeTable({ title: "题", head: ["甲"], rows: [], ...part });
  await expect(refused).rejects.toThrow(NianbaoXlsxError);
  await expect(refused).rejects.toMatchObject({ code: "table-too-large" });
});

test("so is a row that is longer than the head", async () => {
  await expect(writeTable({ title: "题", head: ["甲"], rows: [["1", "2"]] })).rejects.toThrow(TypeError);
});

test("any text comes back from its cell as it is", async () => {
  const cell = fc.string({ unit: "binary", minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1 }), async (cells) => {
      const bytes = await writeTable({ title: "题", head: ["甲"], rows: cells.map((text) => [text]) });
      const texts = readSheets(bytes)[0]
        ?.rows.slice(1)
        .flatMap((row) => row.cells.map(({ text }) => text));
      expect(texts).toEqual(cells);
    }),
    { numRuns: 50 },
  );
});

const program = inject("libreoffice");

test.skipIf(!program)(
  "LibreOffice opens it, and saves the same cells",
  () => {
    const [saved] = resaved(program as string, [written]);
    expect(
      readSheets(saved as Uint8Array)[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)),
    ).toEqual([
      ["项目", "说明", "2023年", "增减"],
      ["一、本年新收", "=1+1", "12", "3"],
      ["二、上年结转", "530303", "-2.5"],
      ["@SUM(A1)", "96171.6", "0"],
      ["另有 3 格未比较。"],
    ]);
  },
  60_000,
);

function stylesOf(bytes: Uint8Array): string[] {
  const [, formats] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(partsOf(bytes)["xl/styles.xml"] ?? "") ?? [];
  return (formats ?? "").match(/<xf [^>]*>/g) ?? [];
}
