import { expect, test } from "vitest";
import type { Sense } from "./lexicon.ts";
import { WordTree } from "./word-tree.ts";

const letters = [..."abcx答复"];

/** Every word of a tree, however far it grows. */
function wordsIn(tree: WordTree, word = ""): string[] {
  const here = tree.senses && word !== "" ? [word] : [];
  const below = letters.flatMap((letter) => {
    const next = tree.next(letter.charCodeAt(0));
    return next ? wordsIn(next, word + letter) : [];
  });
  return [...here, ...below];
}

function treeOf(...patterns: [pattern: string, sense: Sense][]): WordTree {
  const tree = new WordTree();
  for (const [pattern, sense] of patterns) tree.add(pattern, sense);
  return tree;
}

const known: Sense = { role: "known", family: -1, index: -1 };
const row: Sense = { role: "row", family: 0, index: 3 };
const noun: Sense = { role: "noun", family: 1, index: 0 };

test.each([
  ["答复", ["答复"]],
  ["{a|b}c", ["ac", "bc"]],
  ["{a|}c", ["ac", "c"]],
  ["x{a{b|}|c}", ["xa", "xab", "xc"]],
  ["{a|b}{b|c}", ["ab", "ac", "bb", "bc"]],
  ["{a|}{|b}", ["a", "ab", "b"]],
  ["{|}", []],
  ["", []],
])("%s stands for %j", (pattern, words) => {
  expect(wordsIn(treeOf([pattern, known]))).toEqual(words);
});

test.each([
  ["what it says by itself, when no family has it", [known, { ...known, role: "other" as const }], [known]],
  ["every family that has it", [row, noun], [row, noun]],
  ["a family's, not what it would say by itself", [row, known], [row]],
  ["one meaning once", [row, row], [row]],
])("a word means %s", (_, given, senses) => {
  const tree = treeOf(...given.map((sense): [string, Sense] => ["{a|b}", sense]));
  expect(tree.next(97)?.senses).toEqual(senses);
});
