import { expect, test } from "vitest";
import { normalise } from "./normalise.ts";

test.each([
  ["２０２３年，共 收到申请 １２ 件（含“结转”1件）。", "本年,共收到申请12件(含结转1件)。"],
  ["2022年度结转，结转至2024年办理", "上年结转,结转至下年办理"],
  ["去年、上一年度、上年", "上年、上年、上年"],
  ["今年全年，下一年度", "本年本年,下年"],
  ["2023年12月31日", "12月31日"],
  ["2022年12月，2019年", "某年12月,某年"],
])("%s", (sentence, normal) => {
  expect(normalise(sentence, 2023)).toBe(normal);
});

test("without a report year, every year is its own", () => {
  expect(normalise("2022年收到", undefined)).toBe("本年收到");
});
