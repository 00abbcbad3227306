import { expect, test } from "vitest";
import { feeIn } from "./fee.ts";

test.each([
  ["全年收取政府信息公开信息处理费 0 元。", [null, null, 0]],
  ["收取信息处理费共计380元，其中一家单位收取380元。", [null, null, 380]],
  ["发出收费通知3件，总金额600元，实际收取400元。", [3, 600, 400]],
  ["对25件申请收取了信息处理费2,950元。", [null, null, 2950]],
  ["收取信息处理费0.3万元。", [null, null, 3000]],
])("%s", (text, figures) => {
  expect(Object.values(feeIn(text) ?? {})).toEqual(figures);
});

test.each(["无", "2023年未收取信息处理费。", "全年召开会议3次。"])("%s states no figure", (text) => {
  expect(feeIn(text)).toBeUndefined();
});
