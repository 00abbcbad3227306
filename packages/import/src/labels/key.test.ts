import fc from "fast-check";
import { expect, test } from "vitest";
import { labelKey, ordinalKey, withoutBrackets, withoutOrdinal } from "./key.ts";

test.each([
  ["（一） 予以公開", "一予以公开"],
  ["(一)予以公开", "一予以公开"],
  ["1、属于国家秘密", "1属于国家秘密"],
  ["3.危及“三安全一稳定”", "3危及三安全一稳定"],
  ['3.危及"三安全\n一稳定"', "3危及三安全一稳定"],
  ["本年增/减", "本年增减"],
  ["第二十条 第（一）项", "第二十条第一项"],
  ["規範性檔案", "规范性文件"],
  ["政府資訊", "政府信息"],
  ["數(shù)量", "数量"],
  ["⾏政许可", "行政许可"],
  ["本年收费金额（单位：万元）", "本年收费金额单位万元"],
])("%s has the key %s", (text, key) => {
  expect(labelKey(text)).toBe(key);
});

// A dash is always taken away, and no text with one is among the common ones that take the short way.
test("marks between the characters of a label do not change its key", () => {
  const character = fc.constantFrom(..."（一）公開资訊規範檔案23、。，．.：；？！“”《》() \n\u3000");
  fc.assert(
    fc.property(fc.array(character, { maxLength: 60 }), (characters) => {
      expect(labelKey(characters.join("—"))).toBe(labelKey(characters.join("")));
    }),
  );
});

test("a long text is no label", () => {
  expect(labelKey("规章".repeat(1_000))).toBe("");
});

test.each([
  ["1.属于国家秘密", "1", "属于国家秘密"],
  ["（七）总计", "七", "总计"],
  ["一、本年新收", "一", "本年新收"],
  ["① 其他", "1", "其他"],
  ["3.14", "", "3.14"],
  ["总计", "", "总计"],
])("%s is numbered %j", (text, ordinal, rest) => {
  expect([ordinalKey(text), withoutOrdinal(text)]).toEqual([ordinal, rest]);
});

test("what stands in brackets is left out, but not a number", () => {
  expect(withoutBrackets("（二）行政许可（指依法办理的）")).toBe("（二）行政许可");
});
