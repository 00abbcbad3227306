// Generated from schemas/annual-report/2021/schema.json by "npm run generate". Do not edit.
import {
  applicantTotal,
  carriedOverMismatch,
  disputesTotal,
  inForceMismatch,
  outcomesTotal,
  requestsBalance,
} from "@nianbao/findings";
import type { Rule } from "../../checks.ts";

/** The rules, by the numbers of places. */
export const rules: readonly Rule[] = [
  // received + carriedOver = outcomes/total + carriedForward
  {
    entry: requestsBalance,
    source:
      "国办公开办函〔2021〕30号附件，表三：本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",
    bases: [42],
    sum: [2, 11],
    equals: [214, 223],
    at: 2,
    columns: [0, 2, 3, 4, 5, 6, 7],
  },
  // carriedOver = previous:carriedForward
  {
    entry: carriedOverMismatch,
    source: "审核习惯：上年结转＝上一年度报告的结转下年度继续办理",
    bases: [42],
    sum: [11],
    equals: [],
    at: 11,
    columns: [0, 2, 3, 4, 5, 6, 7],
    previousEquals: [223],
  },
  // granted + partiallyGranted + refused/* + unavailable/* + notProcessed/* + other/* = total
  {
    entry: outcomesTotal,
    source: "国办公开办函〔2021〕30号附件，表三“（七）总计”行为各项结果之和",
    bases: [61],
    sum: [2, 11, 21, 30, 39, 48, 57, 66, 75, 84, 94, 103, 112, 122, 131, 140, 149, 158, 168, 177, 186],
    equals: [195],
    at: 195,
    columns: [0, 2, 3, 4, 5, 6, 7],
  },
  // naturalPersons + organizations/* = total
  {
    entry: applicantTotal,
    source: "国办公开办函〔2021〕30号附件，表三“总计”列为各类申请人之和",
    bases: [
      43, 52, 62, 71, 81, 90, 99, 108, 117, 126, 135, 144, 154, 163, 172, 182, 191, 200, 209, 218, 228, 237,
      246, 255, 264,
    ],
    sum: [1, 3, 4, 5, 6, 7],
    equals: [8],
    at: 8,
    columns: [0],
  },
  // upheld + corrected + otherOutcome + pending = total
  {
    entry: disputesTotal,
    source: "国办公开办函〔2021〕30号附件，表四“总计”列为各结果之和",
    bases: [274, 281, 287],
    sum: [1, 2, 3, 4],
    equals: [5],
    at: 5,
    columns: [0],
  },
  // inForce + repealed = previous:inForce + issued
  {
    entry: inForceMismatch,
    source: "审核习惯：本年现行有效＝上年现行有效＋本年制发－本年废止",
    bases: [26, 30],
    sum: [3, 2],
    equals: [1],
    at: 3,
    columns: [0],
    previousEquals: [3],
  },
];
