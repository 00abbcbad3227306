import { expect, test } from "vitest";
import { expand, namingWords } from "./naming-words.ts";

test.each([
  ["答复", ["答复"]],
  ["{a|b}c", ["ac", "bc"]],
  ["{a|}c", ["ac", "c"]],
  ["x{a{b|}|c}", ["xab", "xa", "xc"]],
  ["{a|b}{c|d}", ["ac", "ad", "bc", "bd"]],
  ["{|}", []],
])("%s stands for %j", (pattern, words) => {
  expect(expand(pattern)).toEqual(words);
});

test("a family is named by its mentions, rows and nouns, not by what is done with them", () => {
  const rows = [
    { says: ["申请{件|}"], as: "noun" },
    { says: ["答复"], as: "verb" },
    { says: ["均已办结"], as: "all" },
    { says: ["行政{复议|诉讼}", "复议"] },
  ];
  expect(namingWords([{ mentions: ["依申请{件|}"], rows }])).toEqual(["申请", "行政诉讼", "复议"]);
  expect(namingWords([])).toEqual([]);
});
