import { expect, test } from "vitest";
import { importReport } from "../index.ts";

const TABLES = `二、主动公开政府信息情况
信息内容 | 本年处理决定数量 |
行政许可 | 12 |
三、收到和处理政府信息公开申请情况
 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
四、政府信息公开行政复议、行政诉讼情况
本年未发生行政复议和行政诉讼。
五、存在的主要问题及改进情况
仍有不足。`;

function found(text: string): string[] {
  return importReport(text).findings.map(({ code, path, actual }) =>
    `${code} ${path} ${actual ?? ""}`.trim(),
  );
}

test.each([
  ["一、2023年总体情况", 4],
  ["一、全年工作", 4],
  ["总体情况", 4],
  ["一、总体情况", 200],
])("the title stands above %s, also below %d lines of menus", (heading, menus) => {
  const menu = "政务公开\n".repeat(menus);
  const title = "青石县档案局2023年政府信息公开工作年度报告";
  const { report } = importReport(`${menu}${title}\n${menu}${heading}\n全年公开信息。\n${TABLES}`);
  expect(report).toMatchObject({ title, year: 2023, organ: { name: "青石县档案局" } });
});

test.each([
  ["一、2023年总体情况", "label-variant /overview 一、2023年总体情况"],
  ["一、全年工作", "label-wrong /overview 一、全年工作"],
])("the first section may begin with %s", (heading, finding) => {
  const text = `青石县档案局2023年政府信息公开工作年度报告\n${heading}\n全年公开信息。\n${TABLES}`;
  expect(importReport(text).report).toMatchObject({
    preamble: [],
    overview: { introduction: [{ text: "全年公开信息。" }] },
  });
  expect(found(text)).toContain(finding);
});

test("a heading with another number is another wording of it", () => {
  const text = TABLES.replace("二、主", "一、主").replace("五、", "四、");
  expect(found(text)).toContain("label-variant /proactiveDisclosure 一、主动公开政府信息情况");
  expect(found(text)).toContain("label-variant /problemsAndImprovements 四、存在的主要问题及改进情况");
});

test("where the table is there without its heading, it is the heading that is missing", () => {
  const text = TABLES.replace("三、收到和处理政府信息公开申请情况", "三、办件统计");
  expect(found(text)).toContain("label-wrong /requests");
  expect(found(text)).not.toContain("section-missing /requests");
});

test("what is left of a table is no text in its place", () => {
  const corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项";
  const text = TABLES.replace("本年未发生行政复议和行政诉讼。", "");
  expect(found(text.replace(/ \| 自然人[^四]*/, `${corner}\n`)).join()).not.toContain("row-unknown");
});

test("text in place of a table is not lost in silence", () => {
  expect(found(TABLES)).toContain("table-missing /disputes");
  expect(found(TABLES)).toContain("row-unknown /disputes 本年未发生行政复议和行政诉讼。");
});
