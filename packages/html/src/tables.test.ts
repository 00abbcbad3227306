import { forms } from "@nianbao/form";
import type { Form, Table } from "@nianbao/form/types";
import { describe, expect, test } from "vitest";
import { attributeOf, byId, type Element, elementsOf, parsePage, textOf } from "./fixtures/page.ts";
import { numberOf, smallReport } from "./fixtures/report.ts";
import { render } from "./index.ts";

describe.each(forms)("the tables of $edition", (form) => {
  const page = parsePage(render(smallReport(form)));
  const tables = elementsOf(page, "table").filter((table) => elementsOf(table, "col").length > 0);

  test("are those of the form, each with a caption that names its scrolling region", () => {
    expect(tables).toHaveLength(form.tables.length);
    for (const [index, table] of tables.entries()) {
      const [caption] = elementsOf(table, "caption");
      const region = table.parentNode as Element;
      expect(form.tables[index]?.heading).toContain(textOf(caption!));
      expect(attributeOf(region, "role")).toBe("region");
      expect(attributeOf(region, "tabindex")).toBe("0");
      expect(attributeOf(region, "aria-labelledby")).toBe(attributeOf(caption!, "id"));
    }
  });

  test.each(form.tables.map((table, index) => ({ table, index })))(
    "$table.heading: every place of the grid is covered once, by the form's text or by the value",
    ({ table, index }) => {
      expect(gridOf(tables[index]!)).toEqual(expectedGrid(table, form));
    },
  );

  test("name for each value the headers that the form names, and all of them exist", () => {
    for (const { cell, table, index } of valuesOf(form)) {
      const element = byId(page, cell.id);
      const headers = attributeOf(element, "headers")!
        .split(" ")
        .map((id) => byId(tables[index]!, id));
      expect(headers.map(({ tagName }) => tagName)).toEqual(headers.map(() => "th"));
      expect(headers.map(textOf)).toEqual(cell.headers.map((id) => labelOf(table, id)));
    }
  });

  test("have an id on each value, and no id twice", () => {
    const ids = elementsOf(page).flatMap((element) => attributeOf(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(form.cells.map(({ id }) => id)));
  });
});

// The labels that the official form prints, by hand.
const APPLICANTS = [
  "申请人情况",
  "自然人",
  "法人或其他组织",
  "总计",
  "商业企业",
  "科研机构",
  "社会公益组织",
  "法律服务机构",
  "其他",
];
const OUTCOMES = [
  "一、本年新收政府信息公开申请数量",
  "二、上年结转政府信息公开申请数量",
  "三、本年度办理结果",
  "（一）予以公开",
  "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
  "（三）不予公开",
  "1.属于国家秘密",
  "2.其他法律行政法规禁止公开",
  "3.危及“三安全一稳定”",
  "4.保护第三方合法权益",
  "5.属于三类内部事务信息",
  "6.属于四类过程性信息",
  "7.属于行政执法案卷",
  "8.属于行政查询事项",
  "（四）无法提供",
  "1.本机关不掌握相关政府信息",
  "2.没有现成信息需要另行制作",
  "3.补正后申请内容仍不明确",
  "（五）不予处理",
  "1.信访举报投诉类申请",
  "2.重复申请",
  "3.要求提供公开出版物",
  "4.无正当理由大量反复申请",
  "5.要求行政机关确认或重新出具已获取信息",
  "（六）其他处理",
  "（七）总计",
  "四、结转下年度继续办理",
];
const DISPUTES = [
  ...["行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉"],
  ...["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
];

describe.each(forms)("the official labels of $edition", (form) => {
  const page = parsePage(render(smallReport(form)));
  const tables = elementsOf(page, "table").filter((table) => elementsOf(table, "col").length > 0);
  const headersOf = (index: number) => elementsOf(tables[index]!, "th").map(textOf);

  test("table 三 says who asked and how it was answered", () => {
    expect(headersOf(1)).toEqual(expect.arrayContaining([...APPLICANTS, ...OUTCOMES]));
  });

  test("its corner is a note and heads nothing", () => {
    const [corner] = elementsOf(tables[1]!, "td");
    expect(textOf(corner!)).toBe("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
    expect(attributeOf(corner!, "rowspan")).toBe("3");
    expect(attributeOf(corner!, "colspan")).toBe("3");
  });

  test("table 四 says how cases ended", () => {
    expect(headersOf(2)).toEqual(expect.arrayContaining(DISPUTES));
  });
});

type Grid = string[][];

// What a reader sees in each place of a table, spans followed.
function gridOf(table: Element): Grid {
  const grid: Grid = [];
  for (const [row, line] of elementsOf(table, "tr").entries()) {
    let column = 0;
    for (const cell of line.childNodes.filter((node): node is Element => "tagName" in node)) {
      while (grid[row]?.[column] !== undefined) column++;
      fill(
        grid,
        { row, column, rowspan: span(cell, "rowspan"), colspan: span(cell, "colspan") },
        textOf(cell),
      );
    }
  }
  return grid;
}

function expectedGrid(table: Table, form: Form): Grid {
  const report = smallReport(form);
  const grid: Grid = [];
  for (const cell of table.rows.flatMap(({ cells }) => cells)) {
    const value = cell.text ?? String(numberOf(report, cell.path));
    fill(grid, cell, value);
  }
  return grid;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

function fill(grid: Grid, { row, column, rowspan, colspan }: Place, text: string): void {
  for (let y = row; y < row + rowspan; y++)
    for (let x = column; x < column + colspan; x++) {
      const line = grid[y] ?? [];
      grid[y] = line;
      if (line[x] !== undefined) throw new Error(`row ${y}, column ${x} is covered twice`);
      line[x] = text;
    }
}

function span(cell: Element, name: string): number {
  return Number(attributeOf(cell, name) ?? 1);
}

function valuesOf(form: Form) {
  return form.tables.flatMap((table, index) =>
    table.rows
      .flatMap(({ cells }) => cells)
      .filter(({ role }) => role === "value" || role === "unit")
      .map((cell) => ({ cell, table, index })),
  );
}

function labelOf(table: Table, id: string): string | undefined {
  return table.rows.flatMap(({ cells }) => cells).find((cell) => cell.id === id)?.text;
}
