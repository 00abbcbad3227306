import { expect, test } from "vitest";
import { importReport } from "../index.ts";

test("a table that is neither form is read by that of its year", () => {
  const mixed = (year: number) => `青石县档案局${year}年政府信息公开工作年度报告
二、主动公开政府信息情况
信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
规章 | 0 | 0 | 0 |
规范性文件 | 0 | 0 | 0 |
信息内容 | 本年处理决定数量 |
行政许可 | 2 |
信息内容 | 本年收费金额（单位：万元） |
行政事业性收费 | 0 |`;
  expect(importReport(mixed(2022)).report?.edition).toBe("2021");
  expect(importReport(mixed(2020)).report?.edition).toBe("2019");
});
