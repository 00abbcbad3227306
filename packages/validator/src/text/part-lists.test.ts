import { expect, test } from "vitest";
import { texts } from "../generated/texts.ts";
import { Lexer } from "./lex.ts";
import { lexiconOf } from "./lexicon.ts";
import { normalise } from "./normalise.ts";
import { Organ } from "./organ.ts";
import { partListsIn } from "./part-lists.ts";

const [statements] = Object.values(texts);
const lexer = new Lexer(lexiconOf(statements!).words, new Organ("", undefined));

test.each([
  ["公开信息96条，其中党务20条、村务50条、财务26条。", 96, [20, 50, 26]],
  ["公开信息96条，其中党务20条，村务50条，其余26条，另有图片3条。", 96, [20, 50, 26]],
  ["公开信息96条，其中党务20条、村务76条，较上年增加8条。", 96, [20, 76]],
  ["公开信息96条，其中党务20条、村务76条，答复留言12条。", 96, [20, 76]],
  ["公开信息96条，其中党务20条、村务76条，发布解读5篇，视频3条。", 96, [20, 76]],
  ["公开信息96条（其中党务20条、村务76条），图解5条。", 96, [20, 76]],
  ["公开信息96条，其中党务20条（会议12条、人事8条），村务76条。", 96, [20, 76]],
  ["收费2950元，其中局甲1件，收取420元；局乙2件，收取2530元。", 2950, [420, 2530]],
  ["公开信息96条（党务20条、村务50条、财务26条），图解5条。", 96, [20, 50, 26]],
  ["公开信息96条，其中党务20条，占21%；村务76条，占79%。", 96, [20, 76]],
])("%s", (sentence, whole, values) => {
  const [list] = partListsIn(lexer.clausesOf(normalise(sentence, 2023)), undefined);
  expect([list?.whole.value, list?.values]).toEqual([whole, values]);
});

test.each([
  "公开信息96条，其中党务20条、村务50条等。",
  "公开信息96条，其中主要为党务20条。",
  "公开信息96条，其中党务20余条、村务50条。",
  "公开信息96条，其中网站60条，其中公告20条。",
  "其中党务20条、村务50条。",
  "（一）公开信息96条。",
])("%s has no list that could be judged", (sentence) => {
  expect(partListsIn(lexer.clausesOf(normalise(sentence, 2023)), undefined)).toEqual([]);
});
