import { expect, test } from "vitest";
import { blocksOf, type SheetRow } from "./blocks.ts";

test("text without a kind is a paragraph, and empty rows are nothing", () => {
  expect(blocks(["", "", "第一段"], ["", ""], ["段落", "", ""])).toEqual([
    { type: "paragraph", text: "第一段" },
    { type: "paragraph", text: "" },
  ]);
});

test("items without their list begin one", () => {
  expect(blocks(["列表项", "", "甲"], ["列表项", "", "乙"])).toEqual([
    { type: "list", ordered: false, items: ["甲", "乙"] },
  ]);
});

test("a second list is another list", () => {
  expect(blocks(["列表", "编号"], ["列表项", "", "甲"], ["列表", "不编号"])).toEqual([
    { type: "list", ordered: true, items: ["甲"] },
    { type: "list", ordered: false, items: [] },
  ]);
});

test("rows without their table begin one; a row has the cells that it says", () => {
  expect(blocks(["表行", "3列", "甲"], ["表行", "", "乙", "", "丙"])).toEqual([
    {
      type: "table",
      rows: [
        ["甲", "", ""],
        ["乙", "", "丙"],
      ],
      headerRows: 0,
    },
  ]);
});

test("a caption stands before the rows, wherever it was entered", () => {
  expect(JSON.stringify(blocks(["附表", "表头2行"], ["表行", "", "甲"], ["表题", "", "渠道"]))).toBe(
    '[{"type":"table","caption":"渠道","rows":[["甲"]],"headerRows":2}]',
  );
});

test("a row goes on in the next one, cell by cell", () => {
  expect(
    blocks(["表行", "", "甲", "乙"], ["续行", "", "1", "2"], ["图片", "", "a"], ["续行", "", "b"]),
  ).toEqual([
    { type: "table", rows: [["甲1", "乙2"]], headerRows: 0 },
    { type: "figure", src: "ab", alt: "" },
  ]);
});

test("a kind that is none is told, and its text is kept", () => {
  const odd: string[] = [];
  const found = blocksOf([row("正文", "", "内容"), row("写错了地方的内容", "")], ({ kind }) =>
    odd.push(kind),
  );
  expect(found).toEqual([
    { type: "paragraph", text: "内容" },
    { type: "paragraph", text: "写错了地方的内容" },
  ]);
  expect(odd).toEqual(["正文", "写错了地方的内容"]);
});

test("a mistyped number of cells does not fill the memory", () => {
  const [table] = blocks(["表行", "9007199254740991列", "甲"]) as [{ rows: string[][] }];
  expect(table.rows[0]?.length).toBe(16_384);
});

function blocks(...rows: readonly [kind: string, format: string, ...cells: string[]][]): unknown {
  return blocksOf(
    rows.map(([kind, format, ...cells]) => row(kind, format, ...cells)),
    () => {
      throw new Error("odd");
    },
  );
}

function row(kind: string, format: string, ...cells: string[]): SheetRow {
  return { kind, format, cells };
}
