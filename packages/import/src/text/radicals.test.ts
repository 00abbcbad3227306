import { expect, test } from "vitest";
import { importReport } from "../index.ts";
import { withoutRadicals } from "./radicals.ts";

test("radicals are read as the characters that they look like, and nothing else is", () => {
  expect(withoutRadicals("⻘⽯县⼈⺠政府⼯作⽉⽇⻓")).toBe("青石县人民政府工作月日长");
  expect(withoutRadicals("⺁⺟⻟⻳⼀⿕⺀⺂")).toBe("厂母飠龟一龠⺀⺂");
  expect(withoutRadicals("①Ａ（一）㎡")).toBe("①Ａ（一）㎡");
});

const REPORT = `⻘⽯县⺠政局2023年政府信息公开⼯作年度报告
⼀、总体情况
（⼀）主动公开情况
全年公开信息12条。
⼆、主动公开政府信息情况
信息内容 | 本年处理决定数量 |
⾏政许可 | 12 |
三、收到和处理政府信息公开申请情况`;

test.each([
  ["text", REPORT],
  ["a page", REPORT.split("\n").reduce((page, line) => `${page}<p>${line}</p>`, "<html>")],
])("%s with radicals has headings, title and dates", (_, source) => {
  expect(importReport(source).report).toMatchObject({
    title: "青石县民政局2023年政府信息公开工作年度报告",
    organ: { name: "青石县民政局" },
    overview: { proactiveDisclosure: [{ text: "全年公开信息12条。" }] },
    proactiveDisclosure: { licensing: { decisions: 12 } },
  });
});
