import { tally } from "@nianbao/findings";
import { valueAt } from "@nianbao/form/pointer";
import type { FindingCode, Lang } from "@nianbao/types";
import type { FileVerdict } from "../judge.ts";
import type { TextTable } from "../output/text-table.ts";

/** What the summary keeps of a file: nothing of its report. */
export interface SummaryRow {
  readonly file: string;
  readonly organ: string;
  readonly year: string;
  readonly valid: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly codes: ReadonlyMap<FindingCode, number>;
}

/** One line of the summary. */
export function summaryRow({ file, report, valid, findings }: FileVerdict): SummaryRow {
  const { error, warning } = tally(findings);
  const codes = new Map<FindingCode, number>();
  for (const { code, severity } of findings)
    if (severity !== "info") codes.set(code, (codes.get(code) ?? 0) + 1);
  const [organ, year] = [valueAt(report, "/organ/name"), valueAt(report, "/year")];
  return { file, organ: text(organ), year: text(year), valid, errors: error, warnings: warning, codes };
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

const HEAD: Readonly<Record<Lang, readonly string[]>> = {
  "zh-CN": ["文件", "机关", "年度", "结论", "错误", "提醒"],
  en: ["file", "organ", "year", "verdict", "errors", "warnings"],
};

/** Organ by finding: a line a file, a column a code, the commonest codes first. */
export function summaryTable(rows: readonly SummaryRow[], lang: Lang): TextTable {
  const codes = byFrequency(rows);
  const verdict = (valid: boolean) =>
    lang === "en" ? (valid ? "valid" : "not valid") : valid ? "通过" : "未通过";
  return {
    title: lang === "en" ? "Check of annual reports" : "年度报告检查汇总",
    head: [...HEAD[lang], ...codes],
    rows: rows.map((row) => [
      row.file,
      row.organ,
      row.year,
      verdict(row.valid),
      String(row.errors),
      String(row.warnings),
      ...codes.map((code) => String(row.codes.get(code) ?? "")),
    ]),
  };
}

function byFrequency(rows: readonly SummaryRow[]): FindingCode[] {
  const files = new Map<FindingCode, number>();
  for (const row of rows) for (const code of row.codes.keys()) files.set(code, (files.get(code) ?? 0) + 1);
  return [...files].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([code]) => code);
}
