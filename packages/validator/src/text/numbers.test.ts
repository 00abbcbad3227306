import { expect, test } from "vitest";
import { chineseNumber, dateAt, quantityAt } from "./numbers.ts";

test.each([
  ["零", 0],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百零五", 105],
  ["一百二十八", 128],
  ["一千〇三", 1003],
  ["两万三千", 23_000],
  ["一亿零五万", 100_050_000],
])("%s is %i", (numeral, value) => {
  expect(chineseNumber(numeral)).toBe(value);
});

test.each([
  ["128件", 128, 0, "件"],
  ["1,280条", 1280, 0, "条"],
  ["12,34件", 12, 0, ""],
  ["1285.36万元", 12_853_600, 100, "元"],
  ["1.2万件", 12_000, 1000, "件"],
  ["3万件", 30_000, 10_000, "件"],
  ["三件", 3, 0, "件"],
  ["5个工作日", 5, 0, "个工作日"],
  ["14.3%", 14.3, 0.1, "%"],
])("%s", (text, value, grain, unit) => {
  const found = quantityAt(text, 0);
  expect(found).toMatchObject({ unit });
  expect(found?.value).toBeCloseTo(value);
  expect(found?.grain).toBeCloseTo(grain);
});

test.each(["300余条", "18万余条", "5件左右", "十余件", "3-5件", "3至5件", "百余件"])(
  "%s is not exact",
  (text) => {
    expect(quantityAt(text, 0)?.value).toBeUndefined();
  },
);

test.each(["一起", "一般", "三审三校", "四类"])("%s counts nothing", (text) => {
  expect(quantityAt(text, 0)).toBeUndefined();
});

test.each([
  ["12月31日", true],
  ["1月1日", true],
  ["1-12月", true],
  ["12月底", true],
  ["11月底", false],
  ["12月1日", false],
  ["3月份", false],
])("%s is the first or last day of a year: %s", (text, edge) => {
  expect(dateAt(text, 0)).toEqual({ end: text.length, edge });
});
