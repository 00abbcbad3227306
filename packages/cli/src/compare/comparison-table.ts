import { plainNumber } from "@nianbao/form/exact";
import type { Labels } from "@nianbao/form/labels";
import type { ComparedCell, Comparison, NotComparable } from "@nianbao/reports";
import type { Lang } from "@nianbao/types";
import type { TableCell, TextTable } from "../output/text-table.ts";
import { placeNames } from "./place-names.ts";

/** What the two reports are called where they stand side by side. */
export interface Sides {
  readonly old: string;
  readonly new: string;
}

export interface ComparisonView {
  readonly title: string;
  readonly sides: Sides;
  readonly labels: Labels;
  readonly lang: Lang;
  /** Unchanged cells, too. */
  readonly all: boolean;
}

/** A comparison as a table: a cell a row, below its section and its row on the form. */
export function comparisonTable(comparison: Comparison, view: ComparisonView): TextTable {
  const { title, sides, labels, lang, all } = view;
  const cells = all ? comparison.cells : changedCells(comparison);
  const words = WORDS[lang];
  return {
    title,
    groups: 2,
    head: [
      words.section,
      words.row,
      words.column,
      words.unit,
      sides.old,
      sides.new,
      { title: words.change, signed: true },
      { title: words.percent, signed: true },
    ],
    rows: cells.map((cell) => rowOf(cell, labels, lang)),
    notes: reasons(comparison.notComparable).map((group) => words.note(sides[group.side], group)),
  };
}

/** The cells that differ; blank on one side differs, too. */
export function changedCells({ cells }: Comparison): ComparedCell[] {
  return cells.filter((cell) => cell.old !== cell.new);
}

function rowOf(cell: ComparedCell, labels: Labels, lang: Lang): TableCell[] {
  const { path, unit, old, new: young, change, percent } = cell;
  return [...placeNames(labels, path, lang), unit ?? null, old, young, change, percent];
}

/** Numbers of one report that are not compared for the same reason. */
interface Group {
  readonly side: NotComparable["side"];
  readonly reason: string;
  readonly numbers: readonly string[];
}

function reasons(all: readonly NotComparable[]): Group[] {
  const groups = new Map<string, { side: NotComparable["side"]; reason: string; numbers: string[] }>();
  for (const { side, reason, label, value } of all) {
    const key = `${side} ${reason}`;
    const group = groups.get(key) ?? { side, reason, numbers: [] };
    group.numbers.push(value === null ? label : `${label} ${plainNumber(value)}`);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const WORDS = {
  "zh-CN": {
    section: "部分",
    row: "项目",
    column: "栏目",
    unit: "单位",
    change: "增减",
    percent: "增减率%",
    note: (side: string, { reason, numbers }: Group) => `${side}未比较：${numbers.join("；")}。${reason}`,
  },
  en: {
    section: "section",
    row: "item",
    column: "column",
    unit: "unit",
    change: "change",
    percent: "change %",
    note: (side: string, { reason, numbers }: Group) =>
      `${side}, not compared: ${numbers.join("; ")}. ${reason}`,
  },
} as const satisfies Record<Lang, object>;
