import fc from "fast-check";
import { expect, test } from "vitest";
import type { Item } from "../document.ts";
import { takeFigures } from "./figures.ts";

const fee = {
  path: "/otherMatters/processingFee",
  title: "信息处理费",
  labels: { notices: "发出收费通知的件数", amount: "实际收取的总金额" },
};

const items = (...texts: string[]): Item[] =>
  texts.map((text, line) => ({ type: "text", text, at: { line } }) as Item);
const texts = (left: readonly Item[]) => left.map((item) => (item.type === "text" ? item.text : item.type));

test.each([
  [
    ["信息处理费", "发出收费通知的件数（件）", "7", "实际收取的总金额（元）", "2,840.5"],
    [7, 2840.5],
  ],
  [
    ["信息处理费", "发出收费通知的件数（件）：7", "实际收取的总金额（元）：0"],
    [7, 0],
  ],
  [
    ["信息 处理费", "发出收费通知的件数", "实际收取的总金额", "12"],
    [null, 12],
  ],
  [
    ["信息处理费", "发出收费通知的件数（件）", "实际收取的总金额（元）"],
    [null, null],
  ],
])("%j", (lines, figures) => {
  const taken = takeFigures(items("前文。", ...lines, "后文。"), fee);
  expect(Object.values(taken.figures ?? {})).toEqual(figures);
  expect(texts(taken.items)).toEqual(["前文。", "后文。"]);
});

test.each([
  [["信息处理费", "未收取。"]],
  [["信息处理费", "发出收费通知的件数", "若干", "实际收取的总金额", "12"]],
  [["信息处理费", "发出收费通知的件数：约7", "实际收取的总金额：12"]],
  [["发出收费通知的件数", "7", "实际收取的总金额", "12"]],
])("%j is text, and stays", (lines) => {
  expect(takeFigures(items(...lines), fee)).toEqual({ items: items(...lines) });
});

test("no line is lost, whatever stands there", () => {
  const line = fc.constantFrom(fee.title, ...Object.values(fee.labels), "7", "1.5", "若干", "：", "");
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const taken = takeFigures(items(...lines), fee);
      const numbers = Object.values(taken.figures ?? {}).filter((figure) => figure !== null);
      const gone = lines.length - taken.items.length;
      expect(gone).toBe(taken.figures ? 1 + Object.keys(fee.labels).length + numbers.length : 0);
    }),
  );
});
