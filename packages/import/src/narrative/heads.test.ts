import { describe, expect, test } from "vitest";
import type { TextItem } from "../document.ts";
import { editions } from "../generated/index.ts";
import { divideByHeads } from "./heads.ts";

const text = (line: string, level?: number): TextItem => ({
  type: "text",
  text: line,
  ...(level === undefined ? {} : { level }),
  at: {},
});

describe.each(editions)("edition $index.edition", ({ index }) => {
  const parts = (path: string, lines: readonly TextItem[]) => {
    const section = index.sections.find((one) => one.path === path)!;
    return divideByHeads(lines, section)
      .filter(({ items }) => items.length > 0)
      .map(({ path: at, items }) => [
        at.slice(path.length + 1),
        ...items.map((item) => (item.type === "text" ? item.text : item.type)),
      ]);
  };

  test("the five heads are known by their meaning, in a line of their own or before their text", () => {
    const lines = [
      "概述。",
      "（一）主动公开情况",
      "甲。",
      "（二）依申请公开方面。乙。",
      "（三）政府信息管理：丙。",
      "（四）平台建设",
      "丁。",
      "（五）监督保障情况",
      "戊。",
    ];
    expect(
      parts(
        "/overview",
        lines.map((line) => text(line)),
      ),
    ).toEqual([
      ["introduction", "概述。"],
      ["proactiveDisclosure", "甲。"],
      ["onRequestDisclosure", "乙。"],
      ["informationManagement", "丙。"],
      ["platform", "丁。"],
      ["supervision", "戊。"],
    ]);
  });

  test("a heading that says more is kept, and so is one that the form does not have", () => {
    const lines = ["（一）全面推进主动公开。", "甲。", "（二）教育培训情况", "乙。"].map((line) =>
      text(line),
    );
    expect(parts("/overview", lines)).toEqual([
      ["proactiveDisclosure", "（一）全面推进主动公开。", "甲。", "（二）教育培训情况", "乙。"],
    ]);
  });

  test("what a heading ends with decides; a sentence is no heading", () => {
    const lines = [
      "2023年仍有以下不足：",
      "（一）主要问题",
      "1.整改措施不到位。",
      "（二）上年存在问题的改进情况",
      "完善措施。",
    ].map((line) => text(line));
    expect(parts("/problemsAndImprovements", lines)).toEqual([
      ["introduction", "2023年仍有以下不足："],
      ["problems", "1.整改措施不到位。"],
      ["improvements", "（二）上年存在问题的改进情况", "完善措施。"],
    ]);
  });

  test("headings that the page marks need no number", () => {
    const lines = [text("存在的主要问题", 3), text("甲。"), text("改进措施", 3), text("乙。")];
    expect(parts("/problemsAndImprovements", lines)).toEqual([
      ["problems", "甲。"],
      ["improvements", "乙。"],
    ]);
  });
});
