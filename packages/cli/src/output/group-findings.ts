import { type Labels, labelOf, rowOf } from "@nianbao/form/labels";
import type { Finding, Lang } from "@nianbao/types";

/** Findings of one row that say the same of each cell, to be said once. */
export interface RowOfFindings {
  readonly row: string;
  readonly label: string;
  /** What is said of each cell. */
  readonly says: string;
  readonly findings: readonly Finding[];
}

const FEWEST = 3;

/** Puts neighbouring findings that say the same of one row's cells together, for people to read. */
export function groupByRow(
  findings: readonly Finding[],
  labels: Labels | undefined,
  lang: Lang,
): (Finding | RowOfFindings)[] {
  if (!labels) return [...findings];
  return runs(findings, labels).flatMap(({ row, run }): (Finding | RowOfFindings)[] => {
    const [first] = run;
    if (row === undefined || first === undefined || run.length < FEWEST) return run;
    return [{ row, label: labelOf(labels, row, lang), says: saysOf(first), findings: run }];
  });
}

interface Run {
  readonly row: string | undefined;
  readonly run: Finding[];
}

function runs(findings: readonly Finding[], labels: Labels): Run[] {
  const found: Run[] = [];
  for (const finding of findings) {
    const row = rowOf(labels, finding.path);
    const last = found.at(-1);
    if (last && row !== undefined && last.row === row && isAlike(last.run[0] as Finding, finding))
      last.run.push(finding);
    else found.push({ row, run: [finding] });
  }
  return found;
}

function isAlike(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.severity === b.severity && a.waived === b.waived && saysOf(a) === saysOf(b);
}

// A message begins with the label of its place.
function saysOf({ message, label }: Finding): string {
  return message.startsWith(label) ? message.slice(label.length).replace(/^[：:]\s*/, "") : message;
}
