import { applicantTotal } from "@nianbao/findings";
import { expect, test } from "vitest";
import type { Rule } from "../checks.ts";
import { compareSides } from "./sums.ts";

// Places 1 and 2 make 3.
const rule: Rule = {
  ...{ entry: applicantTotal, source: "附件", bases: [0], columns: [0] },
  ...{ sum: [1, 2], equals: [3], at: 3 },
};

const compared = (...terms: number[]) => compareSides([rule], Float64Array.of(Number.NaN, ...terms));

test.each([
  ["counts that add up", [1, 2, 3], {}],
  ["counts that do not", [1, 2, 4], { unequal: [{ id: 0, sum: 3, equals: 4 }] }],
  ["a blank", [1, Number.NaN, 3], { unjudged: [0] }],
  ["decimals, as a quick look lays them aside", [0.1, 0.2, 0.3], { inexact: [0] }],
  ["sums beyond what a number holds exactly", [2 ** 53, 1, 2 ** 53], { inexact: [0] }],
  ["what has to be added exactly", [Number.POSITIVE_INFINITY, 1, 1], { inexact: [0] }],
])("%s", (_, terms, expected) => {
  expect(compared(...terms)).toEqual({ unequal: [], unjudged: [], inexact: [], ...expected });
});
