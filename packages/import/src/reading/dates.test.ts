import { expect, test } from "vitest";
import { dateAlone, periodIn, publishedDate } from "./dates.ts";

test.each([
  ["(2026年1月23日)", "2026-01-23"],
  ["2020-01-31", "2020-01-31"],
  ["二〇二四年一月二十二日", "2024-01-22"],
  ["二○二〇年十二月三十一日", "2020-12-31"],
  ["（二零二一年十月十日）", "2021-10-10"],
  ["２０２４年１月５日", "2024-01-05"],
  ["二〇二四年一月二十二日起施行", undefined],
  ["2020年2月30日", undefined],
  ["2020年1月31日起", undefined],
])("%s alone is %s", (text, date) => {
  expect(dateAlone(text)).toBe(date);
});

test("the date of publication is named as such", () => {
  expect(publishedDate("发布日期：2020-01-31 来源：")).toBe("2020-01-31");
  expect(publishedDate("截至2020年1月31日")).toBeUndefined();
});

test.each([
  ["自 2023 年 1 月 1 日起至 2023 年 12 月 31 日止", { from: "2023-01-01", to: "2023-12-31" }],
  ["从2019年1月1日到12月31日止", { from: "2019-01-01", to: "2019-12-31" }],
  ["2023年12月31日至2023年1月1日", undefined],
])("%s", (text, period) => {
  expect(periodIn(text)).toEqual(period);
});
