import { describe, expect, test } from "vitest";
import { readValue } from "./value.ts";

describe("a cell of numbers", () => {
  test.each([
    ["12", 12],
    [" 0 ", 0],
    ["１２３", 123],
    ["4068.208", 4068.208],
    ["1,234,567", 1234567],
    ["1，234", 1234],
    ["+1036", 1036],
    ["＋7", 7],
    ["-1942", -1942],
    ["－3", -3],
    ["-0", 0],
  ])("%s is the number %d", (text, number) => {
    expect(readValue(text)).toEqual({ type: "number", number });
  });

  test.each([
    ["251000元", 251000, "元"],
    ["0.37万元", 0.37, "万元"],
    ["3 件", 3, "件"],
    ["3.5萬元", 3.5, "万元"],
    ["￥251000.00元", 251000, "元"],
    ["¥8040", 8040, "元"],
  ])("%s is %d in a unit", (text, number, unit) => {
    expect(readValue(text)).toEqual({ type: "number", number, unit });
  });

  test.each([
    ["减3", -3],
    ["减少 4", -4],
    ["減5", -5],
    ["增5", 5],
    ["22（其中修订16件）", 22],
    ["22\n（其中修订 16 件）", 22],
    ["55（含自然失效 29 件）", 55],
    ["3①", 3],
  ])("%s is %d with a remark", (text, number) => {
    expect(readValue(text)).toEqual({ type: "number", number, remark: true });
  });

  test.each(["", "   ", "\u00a0", "\u3000", "\u200b"])("%j is blank", (text) => {
    expect(readValue(text)).toEqual({ type: "blank" });
  });

  test.each(["/", "／", "-", "—", "无", "無", "N/A"])("%s stands in place of a number", (text) => {
    expect(readValue(text)).toEqual({ type: "sign" });
  });

  test.each(["000", "0123"])("%s is several numbers", (text) => {
    expect(readValue(text)).toEqual({ type: "digits", digits: text });
  });

  test.each(["260余", "约3", "近 1,500 条", "100余万", "52.15万", "↑5", "30%"])(
    "%s is a number that is not told exactly",
    (text) => {
      expect(readValue(text)).toEqual({ type: "inexact" });
    },
  );

  test.each([
    "见附件",
    "5²",
    "1 2",
    "3、4",
    "1.2.3",
    "12345678901234567890",
    "1e5",
    "0x10",
    "共3件",
    "1".repeat(10_000),
  ])("%s is text: nothing is guessed", (text) => {
    expect(readValue(text).type).toBe("text");
  });
});
