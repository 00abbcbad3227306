import { type Comparison, compare } from "@nianbao/reports";
import type { Draft } from "@nianbao/types";
import type { Call, Command, ExitStatus } from "../command.ts";
import { changedCells, comparisonTable } from "../compare/comparison-table.ts";
import { nameSides, titleOf } from "../compare/name-sides.ts";
import { UsageFailure } from "../failure.ts";
import { called } from "../input/called.ts";
import { readReport } from "../input/read-report.ts";
import { giveTable } from "../output/give-table.ts";
import { labelsOfReport } from "../output/labels-of.ts";
import { TABLE_OUTPUT } from "../output/output-options.ts";
import { note, printJson } from "../output/print.ts";
import { print } from "../output/standard-output.ts";
import { terminalTable, visible } from "../output/terminal-table.ts";
import type { TextTable } from "../output/text-table.ts";

export const compareCommand: Command = {
  name: "compare",
  operands: "OLD NEW [--all] [-o FILE]",
  says: {
    "zh-CN": "逐格比较两份报告：增减和增减率；版本不同的只比含义相同的格。没有变化的不列出。",
    en: "Compares two reports cell by cell, with change and per cent; of two editions only the cells that mean the same. Unchanged cells are not listed.",
  },
  options: {
    all: { type: "boolean", says: { "zh-CN": "没有变化的也列出", en: "list unchanged cells, too" } },
    ...TABLE_OUTPUT,
  },
  async run(call: Call): Promise<ExitStatus> {
    const [old, young] = await twoReports(call);
    const comparison = compare(old, young, { lang: call.lang });
    const table = tableOf(comparison, old, young, call);
    const writes = typeof call.options["out"] === "string";
    if (writes) await giveTable(table, call);
    if (call.json) printJson(comparison);
    else if (!writes) print(await sayTable(table));
    if (!call.json) sayCounts(comparison, call);
    return 0;
  },
};

async function twoReports(call: Call): Promise<[Draft, Draft]> {
  const { operands } = call;
  const [old, young] = operands;
  if (old === undefined || young === undefined || operands.length > 2)
    throw new UsageFailure({
      "zh-CN": `要两个文件：旧的和新的，给了 ${operands.length} 个。`,
      en: `Two files are wanted, the old and the new; ${operands.length} were given.`,
    });
  return [(await readReport(old, call)) as Draft, (await readReport(young, call)) as Draft];
}

function tableOf(comparison: Comparison, old: Draft, young: Draft, call: Call): TextTable {
  const labels = labelsOfReport(comparison);
  if (!labels) throw new Error(`no labels of edition ${comparison.edition}`);
  const { lang, options } = call;
  return comparisonTable(comparison, {
    title: titleOf(old, young, lang),
    sides: nameSides(old, young, lang),
    labels,
    lang,
    all: options["all"] === true,
  });
}

async function sayTable(table: TextTable): Promise<string> {
  const lines = table.rows.length === 0 ? "" : `${await terminalTable(table)}\n`;
  return `${visible(table.title)}\n\n${lines}`;
}

function sayCounts(comparison: Comparison, call: Call): void {
  const { length } = comparison.cells;
  const changed = changedCells(comparison).length;
  const hidden = call.options["all"] === true || changed === length;
  note(
    call,
    `比较了 ${length} 格，${changed} 格不同${hidden ? "" : "；--all 列出全部"}。`,
    `${length} cells compared, ${changed} differ${hidden ? "" : "; --all lists every one"}.`,
  );
  sayAdditions(comparison, call);
  const others = comparison.notComparable.filter(({ profile }) => profile === undefined).length;
  if (others === 0) return;
  note(
    call,
    `另有 ${others} 格在另一版格式中没有含义相同的格，未比较；--json、网页和工作簿列出原因。`,
    `${others} more have no like in the other edition and were not compared; --json, the page and the workbook say why.`,
  );
}

function sayAdditions({ notComparable }: Comparison, call: Call): void {
  for (const [index, side] of (["old", "new"] as const).entries()) {
    const added = notComparable.filter((one) => one.side === side && one.profile !== undefined);
    const [first] = added;
    if (!first) continue;
    const file = called(call.operands[index] as string);
    note(
      call,
      `${file["zh-CN"]} 按补充格式“${first.profile}”编制，其中增加的 ${added.length} 个数字不属于官方格式，未比较；--json、网页和工作簿列出。`,
      `${file.en} follows the profile "${first.profile}"; the ${added.length} numbers that this adds are not part of the official form and were not compared; --json, the page and the workbook list them.`,
    );
  }
}
