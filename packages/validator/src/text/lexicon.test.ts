import { expect, test } from "vitest";
import { expand } from "./lexicon.ts";

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
