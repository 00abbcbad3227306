import { expect, test } from "vitest";
import { parseJson } from "./parse-json.ts";

const stopped = (text: string, lang: "zh-CN" | "en" = "en") => {
  const parsed = parseJson(text, "a.json", lang);
  return "finding" in parsed ? parsed.finding.actual : undefined;
};

test("where reading stopped is said by line and column", () => {
  expect(stopped('{\n  "year": 2023,\n}')).toMatch(/^line 3, column 1: [A-Z]/);
  expect(stopped('{\r\n  "year" 2023\r\n}', "zh-CN")).toMatch(/^第2行第10列：[A-Z]/);
  expect(stopped('{"year": 2023} {}\n')).toMatch(/^column 16: /);
});

test("a byte order mark takes no column", () => {
  expect(stopped("\uFEFF{} {}")).toMatch(/^column 4: /);
});

test("where the text itself is shown, or it ends, that is enough", () => {
  expect(stopped("nope")).toContain('"nope"');
  expect(stopped("")).toMatch(/end of JSON input/);
});

test("a key that stands twice is found by line and column, too", () => {
  expect(stopped('{"a": 1,\n "a": 2}')).toBe('line 2, column 2: the key "a" stands twice');
  expect(stopped('{"a": 1, "a": 2}', "zh-CN")).toBe('第10列：键 "a" 重复');
});
