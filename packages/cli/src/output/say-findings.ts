import { tally } from "@nianbao/findings";
import type { Labels } from "@nianbao/form/labels";
import type { Diagnosis, Finding, Lang, Severity, Verdict } from "@nianbao/types";
import { type Style, styled } from "./color.ts";
import { groupByRow, type RowOfFindings } from "./group-findings.ts";

const SEVERITY: Readonly<
  Record<Severity, { readonly "zh-CN": string; readonly en: string; readonly style: Style }>
> = {
  error: { "zh-CN": "错误", en: "error", style: "red" },
  warning: { "zh-CN": "提醒", en: "warning", style: "yellow" },
  info: { "zh-CN": "说明", en: "info", style: "cyan" },
};

/** A file's verdict as people read it: one line, then each finding with its place and code. */
export function sayVerdict(file: string, verdict: Verdict, labels: Labels | undefined, lang: Lang): string {
  const hints = verdict.diagnosis.map((one) => `${sayDiagnosis(one, lang)}\n`);
  return [`${headline(file, verdict, lang)}\n`, sayFindings(verdict.findings, labels, lang), ...hints].join(
    "",
  );
}

/** Findings as people read them; those that say the same of a row's cells are said once. */
export function sayFindings(findings: readonly Finding[], labels: Labels | undefined, lang: Lang): string {
  return groupByRow(findings, labels, lang)
    .map((one) => `${"row" in one ? sayRow(one, lang) : sayFinding(one, lang)}\n`)
    .join("");
}

function sayRow({ row, label, says, findings }: RowOfFindings, lang: Lang): string {
  const [first] = findings as readonly [Finding];
  const { severity, code } = first;
  const mark = styled(SEVERITY[severity].style, SEVERITY[severity][lang]);
  const count = lang === "en" ? `${findings.length} cells` : `${findings.length} 格`;
  const text = lang === "en" ? `${label}: ${count}: ${says}` : `${label}：${count}${says}`;
  return `  ${mark}  ${text}${sayWaived(first, lang)}\n        ${styled("dim", `${code}  ${row}/…`)}`;
}

function headline(file: string, { valid, findings }: Verdict, lang: Lang): string {
  const { error, warning } = tally(findings);
  const counts =
    lang === "en"
      ? `${error} ${error === 1 ? "error" : "errors"}, ${warning} ${warning === 1 ? "warning" : "warnings"}`
      : `${error} 个错误，${warning} 个提醒`;
  const verdict = valid ? { "zh-CN": "通过", en: "valid" } : { "zh-CN": "未通过", en: "not valid" };
  return `${styled(valid ? "green" : "red", valid ? "✓" : "✗")} ${file}  ${verdict[lang]}${lang === "en" ? ": " : "："}${counts}`;
}

function sayFinding(finding: Finding, lang: Lang): string {
  const { severity, message, code, path, at } = finding;
  const mark = styled(SEVERITY[severity].style, SEVERITY[severity][lang]);
  const place = [code, path, sayAt(at, lang)].filter((part) => part !== "").join("  ");
  return `  ${mark}  ${message}${sayWaived(finding, lang)}\n        ${styled("dim", place)}`;
}

function sayAt(at: Finding["at"], lang: Lang): string {
  if (!at) return "";
  const line = at.line === undefined ? "" : lang === "en" ? `line ${at.line}` : `第${at.line}行`;
  return [line, at.cell ?? ""].filter((part) => part !== "").join(" ");
}

function sayWaived({ waived }: Finding, lang: Lang): string {
  if (waived === undefined) return "";
  return lang === "en" ? ` (waived: ${waived})` : `（已豁免：${waived}）`;
}

function sayDiagnosis({ label, actual, suggested, resolves }: Diagnosis, lang: Lang): string {
  const hint = styled("bold", lang === "en" ? "hint" : "线索");
  return lang === "en"
    ? `  ${hint}  One cell alone would mend these ${resolves}: ${label}, ${actual} → ${suggested}. Please check it.`
    : `  ${hint}  只改一格即可消除以上 ${resolves} 处不符：${label}，现为 ${actual}，改为 ${suggested}。请核对原始台账。`;
}
