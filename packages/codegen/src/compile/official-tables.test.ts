import { fileURLToPath } from "node:url";
import type { Form, GridCell, Table } from "@nianbao/form/types";
import { describe, expect, test } from "vitest";
import { compileEditions } from "../editions.ts";

// The official form as it is printed, written down by hand from the template and from published reports.
// A row of a drawn table: labels, `·` for a number, `□` for a cell that states a unit; `r3 c2` are spans, `×7` repeats.

const editions = compileEditions(fileURLToPath(new URL("../../../../schemas", import.meta.url))).editions;
const formOf = (edition: string) => editions.find(({ form }) => form.edition === edition)?.form as Form;

const headOfRequests = [
  "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） r3 c3 | 申请人情况 c7",
  "自然人 r2 | 法人或其他组织 c5 | 总计 r2",
  "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他",
];
const rowsFromRefused = [
  "（三）不予公开 r8 | 1.属于国家秘密 | ·×7",
  "2.其他法律行政法规禁止公开 | ·×7",
  "3.危及“三安全一稳定” | ·×7",
  "4.保护第三方合法权益 | ·×7",
  "5.属于三类内部事务信息 | ·×7",
  "6.属于四类过程性信息 | ·×7",
  "7.属于行政执法案卷 | ·×7",
  "8.属于行政查询事项 | ·×7",
  "（四）无法提供 r3 | 1.本机关不掌握相关政府信息 | ·×7",
  "2.没有现成信息需要另行制作 | ·×7",
  "3.补正后申请内容仍不明确 | ·×7",
  "（五）不予处理 r5 | 1.信访举报投诉类申请 | ·×7",
  "2.重复申请 | ·×7",
  "3.要求提供公开出版物 | ·×7",
  "4.无正当理由大量反复申请 | ·×7",
  "5.要求行政机关确认或重新出具已获取信息 | ·×7",
];
const partiallyGranted = "（二）部分公开（区分处理的，只计这一情形，不计其他情形） c2 | ·×7";
const disputes = [
  "行政复议 c5 | 行政诉讼 c10",
  "结果维持 r2 | 结果纠正 r2 | 其他结果 r2 | 尚未审结 r2 | 总计 r2 | 未经复议直接起诉 c5 | 复议后起诉 c5",
  "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计",
  "·×15",
];

test("the 2021 form has its headings and tables to the letter", () => {
  expect(formOf("2021").sections.map(({ heading, note }) => [heading, note])).toEqual([
    ["一、总体情况", "（文字描述）"],
    ["二、主动公开政府信息情况", undefined],
    ["三、收到和处理政府信息公开申请情况", undefined],
    ["四、政府信息公开行政复议、行政诉讼情况", undefined],
    ["五、存在的主要问题及改进情况", "（文字描述）"],
    ["六、其他需要报告的事项", "（文字描述，收取信息处理费情况在此处报告。）"],
  ]);
  expect(formOf("2021").tables.map(drawn)).toEqual([
    [
      "第二十条第（一）项 c4",
      "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数",
      "规章 | ·×3",
      "行政规范性文件 | ·×3",
      "第二十条第（五）项 c4",
      "信息内容 | 本年处理决定数量 c3",
      "行政许可 | · c3",
      "第二十条第（六）项 c4",
      "信息内容 | 本年处理决定数量 c3",
      "行政处罚 | · c3",
      "行政强制 | · c3",
      "第二十条第（八）项 c4",
      "信息内容 | 本年收费金额（单位：万元） c3",
      "行政事业性收费 | · c3",
    ],
    [
      ...headOfRequests,
      "一、本年新收政府信息公开申请数量 c3 | ·×7",
      "二、上年结转政府信息公开申请数量 c3 | ·×7",
      "三、本年度办理结果 r22 | （一）予以公开 c2 | ·×7",
      partiallyGranted,
      ...rowsFromRefused,
      "（六）其他处理 r3 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | ·×7",
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | ·×7",
      "3.其他 | ·×7",
      "（七）总计 c2 | ·×7",
      "四、结转下年度继续办理 c3 | ·×7",
    ],
    disputes,
  ]);
});

test("the 2019 form has its headings and tables to the letter", () => {
  expect(formOf("2019").sections.map(({ heading }) => heading)).toEqual([
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、政府信息公开工作存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ]);
  expect(formOf("2019").tables.map(drawn)).toEqual([
    [
      "第二十条第（一）项 c4",
      "信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量",
      "规章 | ·×3",
      "规范性文件 | ·×3",
      "第二十条第（五）项 c4",
      "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量",
      "行政许可 | ·×3",
      "其他对外管理服务事项 | ·×3",
      "第二十条第（六）项 c4",
      "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量",
      "行政处罚 | ·×3",
      "行政强制 | ·×3",
      "第二十条第（八）项 c4",
      "信息内容 | 上一年项目数量 | 本年增/减 c2",
      "行政事业性收费 | · | · c2",
      "第二十条第（九）项 c4",
      "信息内容 | 采购项目数量 | 采购总金额 c2",
      "政府集中采购 | ·×2 | □",
    ],
    [
      ...headOfRequests,
      "一、本年新收政府信息公开申请数量 c3 | ·×7",
      "二、上年结转政府信息公开申请数量 c3 | ·×7",
      "三、本年度办理结果 r20 | （一）予以公开 c2 | ·×7",
      partiallyGranted,
      ...rowsFromRefused,
      "（六）其他处理 c2 | ·×7",
      "（七）总计 c2 | ·×7",
      "四、结转下年度继续办理 c3 | ·×7",
    ],
    disputes,
  ]);
});

describe.each(editions.map(({ form }) => [form.edition, form] as const))("every table of %s", (_, form) => {
  test.each(form.tables)("$heading is covered exactly, by one cell at each place", (table) => {
    const taken = table.rows.flatMap(({ cells }) => cells.flatMap(placesOf)).sort();
    const grid = table.rows.flatMap((_row, y) => Array.from({ length: table.width }, (_, x) => `${y},${x}`));
    expect(taken).toEqual(grid.sort());
  });

  test.each(form.tables)("$heading: headers stand above or beside what they head", (table) => {
    const cells = table.rows.flatMap((row) => row.cells);
    const byId = new Map(cells.map((each) => [each.id, each]));
    for (const each of cells)
      for (const id of each.headers) {
        const header = byId.get(id) as GridCell;
        const above =
          header.row < each.row && covers(header.column, header.colspan, each.column, each.colspan);
        const beside =
          header.column < each.column && covers(header.row, header.rowspan, each.row, each.rowspan);
        expect(above || beside || header.role === "caption", `${id} heads ${each.id}`).toBe(true);
      }
  });

  test("ids, paths and addresses are each used once", () => {
    const ids = form.tables.flatMap((table) => table.rows.flatMap((row) => row.cells.map(({ id }) => id)));
    const { cells } = form;
    for (const names of [ids, cells.map(({ path }) => path), cells.map(({ address }) => address)])
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

function drawn({ rows }: Table): string[] {
  return rows.map(({ cells }) => {
    const texts = cells.map(({ role, text, rowspan, colspan }) => {
      const spans = [rowspan > 1 ? ` r${rowspan}` : "", colspan > 1 ? ` c${colspan}` : ""].join("");
      return `${{ value: "·", unit: "□" }[role as string] ?? text}${spans}`;
    });
    return texts.join(" | ").replace(/·( \| ·(?! c))+/g, (values) => `·×${values.split(" | ").length}`);
  });
}

function placesOf({ row, column, rowspan, colspan }: GridCell): string[] {
  return Array.from({ length: rowspan }, (_, y) =>
    Array.from({ length: colspan }, (_, x) => `${row + y},${column + x}`),
  ).flat();
}

function covers(start: number, length: number, other: number, otherLength: number): boolean {
  return start <= other && start + length >= other + otherLength;
}
