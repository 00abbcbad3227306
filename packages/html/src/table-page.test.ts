import axe from "axe-core";
import fc from "fast-check";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { chromium } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { renderTable } from "./index.ts";

type Element = DefaultTreeAdapterMap["element"];
type Node = DefaultTreeAdapterMap["node"];

const HOSTILE = `</td></table><script>alert(1)</script>"'&<!--=1+1`;

const page = renderTable({
  title: "各单位新收申请",
  head: ["单位", "件数", { title: "增减", signed: true }],
  rows: [
    ["某市教育局", 12, 3],
    ["某市卫生健康局", null, -2],
    [HOSTILE, 0.1, 0],
  ],
  notes: ["数据取自各单位报告。", HOSTILE],
});

describe("a table as a page", () => {
  test("is one table with a caption, column heads and a head a row", () => {
    expect(texts(page, "h1")).toEqual(["各单位新收申请"]);
    expect(texts(page, "caption")).toEqual(["各单位新收申请"]);
    expect(heads(page, "col")).toEqual(["单位", "件数", "增减"]);
    expect(heads(page, "row")).toEqual(["某市教育局", "某市卫生健康局", HOSTILE]);
  });

  test("writes numbers plainly, changes with their sign, and leaves blanks blank", () => {
    expect(texts(page, "td")).toEqual(["12", "+3", "", "-2", "0.1", "0"]);
    const [billion] = texts(renderTable({ title: "大数", head: ["项", "数"], rows: [["甲", 1e21]] }), "td");
    expect(billion).toBe("1000000000000000000000");
  });

  test("aligns the cells of numbers alone", () => {
    const aligned = elements(page, "td").filter((cell) => attribute(cell, "class") === "nianbao-number");
    expect(aligned.map(textOf)).toEqual(["12", "+3", "-2", "0.1", "0"]);
  });

  test("has its notes below, and no element that a text brought along", () => {
    expect(texts(page, "p")).toEqual(["数据取自各单位报告。", HOSTILE]);
    expect(elements(page, "script")).toEqual([]);
    expect(page).toContain(`content="default-src 'none';`);
  });

  test("is not made of rows that are longer than the head, or of what is no text", () => {
    expect(() => renderTable({ title: "题", head: ["甲"], rows: [["1", "2"]] })).toThrow(TypeError);
    expect(() => renderTable({ title: "题", head: ["甲"], rows: [[{} as string]] })).toThrow(TypeError);
  });

  test("is in the language of its texts", () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(renderTable({ title: "Received", head: [], rows: [], lang: "en" })).toContain('<html lang="en">');
  });
});

describe("groups", () => {
  const rows = [
    ["二、主动公开", "规章", "本年制发件数", 1],
    ["三、申请", "新收", "自然人", 2],
    ["三、申请", "新收", "总计", 3],
    ["三、申请", "结转", "总计", 4],
  ] as const;
  const head = ["部分", "项目", "栏目", "数值"];

  test("the first column heads a group of rows, the second spans those that share it", () => {
    const grouped = renderTable({ title: "比较", head, rows, groups: 2 });
    expect(heads(grouped, "col")).toEqual(["项目", "栏目", "数值"]);
    expect(heads(grouped, "rowgroup")).toEqual(["二、主动公开", "三、申请"]);
    expect(heads(grouped, "row")).toEqual(["规章", "本年制发件数", "新收", "自然人", "总计", "结转", "总计"]);
    const spans = elements(grouped, "th").flatMap((cell) => attribute(cell, "rowspan") ?? []);
    expect(spans).toEqual(["2"]);
    expect(elements(grouped, "tbody")).toHaveLength(2);
  });

  test("the same text under another heading is another group", () => {
    const grouped = renderTable({
      title: "比较",
      head,
      rows: [
        ["甲", "新收", "总计", 1],
        ["乙", "新收", "总计", 2],
      ],
      groups: 2,
    });
    expect(heads(grouped, "row")).toEqual(["新收", "总计", "新收", "总计"]);
  });
});

test("any text stands in its cell as it is", () => {
  const cell = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/\p{Cc}/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (rows) => {
      const made = renderTable({ title: "题", head: ["甲", "乙"], rows });
      expect(texts(made, "td")).toEqual(rows.map(([, second]) => second));
    }),
  );
});

const browser = inject("chromium");

describe.skipIf(!browser)("in a browser", () => {
  test("no rule of accessibility is broken, and a phone scrolls the table, not the page", async () => {
    const launched = await chromium.launch({ executablePath: browser as string, args: ["--no-sandbox"] });
    try {
      const phone = await launched.newPage({ viewport: { width: 375, height: 700 }, bypassCSP: true });
      await phone.setContent(page);
      const widest = await phone.evaluate("document.documentElement.scrollWidth");
      expect(widest).toBe(375);
      await phone.addScriptTag({ content: axe.source });
      const { violations } = (await phone.evaluate(
        `axe.run({ resultTypes: ["violations"] })`,
      )) as axe.AxeResults;
      expect(violations.map(({ id }) => id)).toEqual([]);
    } finally {
      await launched.close();
    }
  }, 60_000);
});

function elements(html: string, name: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if ("tagName" in node && node.tagName === name) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

function texts(html: string, name: string): string[] {
  return elements(html, name).map(textOf);
}

function heads(html: string, scope: string): string[] {
  return elements(html, "th")
    .filter((cell) => attribute(cell, "scope") === scope)
    .map(textOf);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
