import { expect, test } from "vitest";
import { formatOf } from "./format-of.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['{"edition":"2021"}', "report", "json"],
  ['\ufeff  {"edition":"2021"}', "-", "json"],
  ["not json at all", "report.json", "json"],
  ["<!DOCTYPE html><p>", "-", "html"],
  ["\n<table><tr>", "page", "html"],
  ["标题 <p>一、总体情况</p>", "page", "html"],
  ["一、总体情况", "report.txt", "text"],
  ["%PDF-1.7 …", "x", "pdf"],
  ["PK\u0003\u0004 … xl/workbook.xml", "x", "xlsx"],
  ["PK\u0003\u0004 … word/document.xml", "x.xlsx", "docx"],
  ["[…]\n一、总体情况", "x", "text"],
  ["[]", "x", "json"],
  ["{ no", "-", "json"],
  ["null", "-", "json"],
  [' "2023" ', "-", "json"],
  ["2023年度报告", "-", "text"],
  ["", "x", "text"],
])("%j in %s is %s", (content, name, format) => {
  expect(formatOf(bytes(content), name)).toBe(format);
});
