import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Finding } from "@nianbao/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gb18030 } from "../fixtures/gb18030.ts";
import { importReport, NianbaoImportError } from "./index.ts";

const folder = fileURLToPath(new URL("../fixtures/", import.meta.url));
const fixtures = readdirSync(folder)
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .map((name) => readFileSync(folder + name, "utf8"));

/** The findings, or the code of the error; anything else thrown fails the test. */
function outcome(source: string | Uint8Array): readonly Finding[] | NianbaoImportError["code"] {
  try {
    return importReport(source).findings;
  } catch (error) {
    expect(error).toBeInstanceOf(NianbaoImportError);
    return (error as NianbaoImportError).code;
  }
}

/** What becomes of a source in the end. */
function endOf(source: string): string {
  const found = outcome(source);
  if (typeof found === "string") return found;
  return found.some(({ code }) => code === "not-a-report") ? "not-a-report" : "read";
}

describe("whatever it is given, it reads or refuses", () => {
  test("text of any kind", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (text) => outcome(text) !== undefined),
    );
  });

  test("bytes of any kind", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => outcome(bytes) !== undefined));
  });

  test("real reports with anything in any place", () => {
    const pieces = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "|",
        "||",
        "\n",
        "\t",
        "</td>",
        "<table>",
        "</table>",
        "<tr>",
        "规章",
        "（六）其他处理",
        "总计",
        "0",
        "000",
        "/",
        "\ud800",
        "__proto__",
      ),
    );
    const change = fc.record({ at: fc.nat(), length: fc.nat(60), piece: pieces });
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.array(change, { maxLength: 8 }), (text, changes) => {
        const changed = changes.reduce((now, { at, length, piece }) => {
          const place = at % (now.length + 1);
          return now.slice(0, place) + piece + now.slice(place + length);
        }, text);
        expect(outcome(changed)).toBeDefined();
      }),
      { numRuns: 150 },
    );
  });
});

// As many paragraphs and cells as are read at all; and of characters in a row so many that looking back from each of them
// would take an hour.
describe("large and hostile sources are refused or read", () => {
  const [real = ""] = fixtures.filter((text) => text.includes("<table"));
  const cases: readonly (readonly [name: string, end: string, source: () => string])[] = [
    ["a page of paragraphs", "read", () => real + "<p>全年按目录发布信息，数据如下。</p>".repeat(90_000)],
    ["ten thousand nested tables", "not-a-report", () => "<html>".concat("<table><tr><td>".repeat(10_000))],
    ["a million open elements", "not-a-report", () => "<div>".repeat(1_000_000)],
    [
      "cells that claim to be wide",
      "read",
      () => `${real}<table>${"<tr><td colspan=999999999 rowspan=99999>1<td>2".repeat(40_000)}`,
    ],
    [
      "more cells than any report has",
      "too-large",
      () => `${real}<table>${"<tr><td>1<td>2".repeat(100_000)}`,
    ],
    ["a line of two million characters", "read", () => `${fixtures[0]}${"一".repeat(2_000_000)}`],
    ["nothing but pipes", "read", () => `${fixtures[0]}\n${"|".repeat(5_000_000)}`],
    ["a hundred thousand headings", "not-a-report", () => "一、总体情况\n".repeat(99_000)],
    [
      "a hundred thousand rows",
      "not-a-report",
      () => `二、主动公开政府信息情况\n${"某某事项 | 0 | 0 |\n".repeat(49_000)}`,
    ],
    ["brackets without end", "not-a-report", () => "（".repeat(2_000_000)],
  ];

  test.each(cases)("%s: %s", (_, end, source) => {
    expect(endOf(source())).toBe(end);
  });
});

test("a source that is too large says so", () => {
  expect(outcome("规章 | 0 |\n".repeat(150_000))).toBe("too-large");
});

describe("no report", () => {
  test.each([
    ["nothing", ""],
    [
      "a list of reports",
      "<ul><li><a>甲局2023年政府信息公开工作年度报告</a><li><a>乙局2022年政府信息公开工作年度报告</a></ul>",
    ],
    [
      "another page",
      "<h1>关于举办培训班的通知</h1><p>各单位：</p><table><tr><td>姓名</td><td>单位</td></tr><tr><td>甲</td><td>1</td></tr></table>",
    ],
    ["JSON", '{"edition":"x"}'],
  ])("%s is refused", (_, source) => {
    const { report, findings } = importReport(source);
    expect(report).toBeNull();
    expect(findings.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ["not-a-report", "error", ""],
    ]);
  });

  test("a title above a scan is a picture", () => {
    const scan =
      "<h1>青石县2023年政府信息公开工作年度报告</h1><p><img src='1.jpg'></p><p><img src='2.jpg'></p>";
    expect(importReport(scan)).toMatchObject({ report: null, findings: [{ code: "picture-only" }] });
  });
});

describe("bytes", () => {
  const text = fixtures.find((one) => one.includes("规章000")) ?? "";

  test("UTF-8 with and without its mark, and UTF-16", () => {
    const expected = importReport(text);
    const utf8 = Buffer.from(text, "utf8");
    expect(importReport(new Uint8Array(utf8))).toEqual(expected);
    expect(importReport(new Uint8Array(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])))).toEqual(
      expected,
    );
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    expect(importReport(new Uint8Array(utf16))).toEqual(expected);
  });

  test("GB18030, whatever the page says of itself", () => {
    expect(importReport(gb18030(text))).toEqual(importReport(text));
    const page = fixtures.find((one) => one.includes("<table")) ?? "";
    expect(importReport(gb18030(`<meta charset="utf-8">${page}`))).toEqual(importReport(page));
  });
});

test("an edition that there is none of is the caller's mistake", () => {
  expect(() => importReport("", { edition: "1789" })).toThrow(NianbaoImportError);
});

test("messages come in the language asked for", () => {
  const [finding] = importReport("", { lang: "en" }).findings;
  expect(finding?.message).toMatch(/no heading or table/);
});
