import { expect, test } from "vitest";
import { find } from "./find.ts";
import {
  cellBlank,
  cellBlankDerivable,
  labelWrongOtherMeaning,
  publishedLate,
  requestsBalance,
} from "./index.ts";

const path = "/requests/received/total";

test("a finding has the fields of the contract, in its order", () => {
  const finding = find(requestsBalance, path, {
    label: "一、本年新收政府信息公开申请数量 / 总计",
    left: "第一项加第二项",
    right: "第三项加第四项",
    expected: 15,
    actual: 14,
    cells: [path, "/requests/carriedOver/total"],
    source: "附件，表三",
    at: { line: 40 },
  });
  expect(JSON.stringify(finding, null, 2)).toBe(`{
  "code": "requests-balance",
  "severity": "error",
  "path": "/requests/received/total",
  "message": "一、本年新收政府信息公开申请数量 / 总计：第一项加第二项为 14，第三项加第四项为 15，两者应当相等。",
  "expected": 15,
  "actual": 14,
  "cells": [
    "/requests/received/total",
    "/requests/carriedOver/total"
  ],
  "label": "一、本年新收政府信息公开申请数量 / 总计",
  "source": "附件，表三",
  "at": {
    "line": 40
  },
  "params": {
    "left": "第一项加第二项",
    "right": "第三项加第四项"
  }
}`);
});

test("a finding has no field that nothing is known of", () => {
  expect(Object.keys(find(cellBlank, path, { label: "总计", source: undefined }))).toEqual([
    ...["code", "severity", "path", "message", "label"],
  ]);
});

test("a variant keeps its code, and brings its own words and severity", () => {
  expect(find(cellBlankDerivable, path, { label: "总计", suggested: 7 }, "en")).toEqual({
    code: "cell-blank",
    variant: "derivable",
    severity: "error",
    path,
    message: "总计: not filled in; the equations leave only 7, to be confirmed.",
    label: "总计",
    suggested: 7,
  });
  expect(find(labelWrongOtherMeaning, path, { label: "a", expected: "b", actual: "c" }).severity).toBe(
    "error",
  );
});

test("the clause is the catalogue's unless another is given", () => {
  const late = { label: "公布日期", expected: "2024-01-31", actual: "2024-02-06" };
  expect(find(publishedLate, "/publishedOn", late).source).toBe(
    "《中华人民共和国政府信息公开条例》第四十九条",
  );
  expect(find(publishedLate, "/publishedOn", { ...late, source: "某通知" }).source).toBe("某通知");
});

test("what was found stays whole in the finding", () => {
  const actual = "字".repeat(100);
  expect(find(publishedLate, "/publishedOn", { label: "a", expected: "b", actual }).actual).toBe(actual);
});
