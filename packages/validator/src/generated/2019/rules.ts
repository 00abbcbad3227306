// Generated from schemas/annual-report/2019/schema.json by "npm run generate". Do not edit.
import {
  applicantTotal,
  carriedOverMismatch,
  disputesTotal,
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
      "国办公开办函〔2019〕60号附件，表三：本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",
    bases: [57],
    sum: [2, 11],
    equals: [195, 204],
    at: 2,
    columns: [0, 2, 3, 4, 5, 6, 7],
  },
  // carriedOver = previous:carriedForward
  {
    entry: carriedOverMismatch,
    source: "审核习惯：上年结转＝上一年度报告的结转下年度继续办理",
    bases: [57],
    sum: [11],
    equals: [],
    at: 11,
    columns: [0, 2, 3, 4, 5, 6, 7],
    previousEquals: [204],
  },
  // granted + partiallyGranted + refused/* + unavailable/* + notProcessed/* + other = total
  {
    entry: outcomesTotal,
    source: "国办公开办函〔2019〕60号附件，表三“（七）总计”行为各项结果之和",
    bases: [76],
    sum: [2, 11, 21, 30, 39, 48, 57, 66, 75, 84, 94, 103, 112, 122, 131, 140, 149, 158, 167],
    equals: [176],
    at: 176,
    columns: [0, 2, 3, 4, 5, 6, 7],
  },
  // naturalPersons + organizations/* = total
  {
    entry: applicantTotal,
    source: "国办公开办函〔2019〕60号附件，表三“总计”列为各类申请人之和",
    bases: [
      58, 67, 77, 86, 96, 105, 114, 123, 132, 141, 150, 159, 169, 178, 187, 197, 206, 215, 224, 233, 242, 251,
      260,
    ],
    sum: [1, 3, 4, 5, 6, 7],
    equals: [8],
    at: 8,
    columns: [0],
  },
  // upheld + corrected + otherOutcome + pending = total
  {
    entry: disputesTotal,
    source: "国办公开办函〔2019〕60号附件，表四“总计”列为各结果之和",
    bases: [270, 277, 283],
    sum: [1, 2, 3, 4],
    equals: [5],
    at: 5,
    columns: [0],
  },
];
