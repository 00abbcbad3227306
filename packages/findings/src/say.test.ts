import { describe, expect, test } from "vitest";
import * as catalogue from "./generated/catalogue.ts";
import type { Entry } from "./index.ts";
import {
  carriedOverMismatch,
  notACount,
  outcomesTotal,
  unsupportedEdition,
  wrongType,
  wrongTypeEnum,
} from "./index.ts";
import { fillIn, say } from "./say.ts";

const label = "（七）总计 / 自然人";

test("says a code in either language", () => {
  const values = { label, expected: 12, actual: 11 };
  expect(say(outcomesTotal, values, "zh-CN")).toBe(
    "（七）总计 / 自然人：应为本栏各项办理结果之和 12，实为 11。",
  );
  expect(say(outcomesTotal, values, "en")).toBe(
    "（七）总计 / 自然人: should be the sum of the outcomes in its column, 12, is 11.",
  );
});

test("says values that the catalogue has words for in words", () => {
  const values = { label, expected: "number", actual: "string" };
  expect(say(wrongType, values, "zh-CN")).toBe("（七）总计 / 自然人：应为数字，实为文本。");
  expect(say(wrongType, values, "en")).toBe("（七）总计 / 自然人: should be a number, is text.");
  expect(say(notACount, { label: "规章", expected: "integer >= 0", actual: 1.5 }, "zh-CN")).toBe(
    "规章：应为不小于 0 的整数，实为 1.5。",
  );
});

test.each(["constructor", "__proto__", "toString"])("has no words for %s", (actual) => {
  expect(say(wrongType, { label: "a", expected: "number", actual }, "en")).toBe(
    `a: should be a number, is ${actual}.`,
  );
});

test("says data as they are where the catalogue has no words", () => {
  expect(say(wrongTypeEnum, { label: "单位", expected: ["元", "万元"], actual: "string" }, "zh-CN")).toBe(
    "单位：应为以下之一：元、万元；实为“string”。",
  );
});

test("lists several values", () => {
  const values = { label: "edition", expected: ["A", "B"], actual: 2030 };
  expect(say(unsupportedEdition, values, "en")).toBe('edition: "2030" is not supported; known are A, B.');
});

test("says that a value is blank", () => {
  const values = { label: "a", expected: 3, actual: null };
  expect(say(carriedOverMismatch, values, "zh-CN")).toBe("a：上一年度报告结转 3，本报告写的是 空白。");
  expect(say(carriedOverMismatch, values, "en")).toBe(
    "a: last year's report carried 3 forward, this one says blank.",
  );
});

test("says other values as JSON", () => {
  expect(say(wrongTypeEnum, { label: "a", expected: true, actual: { b: [1] } }, "en")).toBe(
    'a: should be one of true, is "{"b":[1]}".',
  );
});

test("cuts what was found, and nothing else, to 80 characters", () => {
  const long = "字".repeat(100);
  expect(say(outcomesTotal, { label: long, expected: long, actual: long }, "zh-CN")).toBe(
    `${long}：应为本栏各项办理结果之和 ${long}，实为 ${"字".repeat(79)}…。`,
  );
});

const nasty = [
  ...[
    "{label}",
    "{expected}",
    "{actual}",
    "{{path}}",
    "{",
    "}",
    "}{",
    "{}",
    "$\u007blabel}",
    "$&",
    "$1",
    "$`",
    "$$",
    "\\",
  ],
  ...[
    "",
    " ",
    "a\nb",
    "\r\n\t",
    "\0",
    "“”",
    "<b>&amp;</b>",
    "%s",
    "😀",
    "\ud83d",
    "\u2028",
    "__proto__",
    "undefined",
  ],
];

describe.each(nasty.map((value) => [JSON.stringify(value), value] as const))("the value %s", (_, value) => {
  test("is said as it stands", () => {
    expect(say(outcomesTotal, { label: value, expected: value, actual: value }, "zh-CN")).toBe(
      `${value}：应为本栏各项办理结果之和 ${value}，实为 ${value}。`,
    );
  });

  test.each(["zh-CN", "en"] as const)(
    "is said as it stands by every entry, beside any other value, in %s",
    (lang) => {
      for (const entry of Object.values(catalogue) as Entry[])
        for (const other of nasty) {
          const names = ["label", "path", "expected", "actual", "suggested", ...(entry.params ?? [])];
          const values = names.map((name, index) => [name, index % 2 === 0 ? value : other] as const);
          const marked = fillIn(entry, lang, Object.fromEntries(names.map((name) => [name, `⟦${name}⟧`])));
          const expected = values.reduce((text, [name, each]) => text.split(`⟦${name}⟧`).join(each), marked);
          expect(fillIn(entry, lang, Object.fromEntries(values))).toBe(expected);
        }
    },
  );
});
