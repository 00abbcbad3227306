import type { Finding, Severity } from "@nianbao/types";

/** How many findings there are of each severity; those that are settled are counted apart. */
export interface Tally {
  error: number;
  warning: number;
  info: number;
  /** Waived, or its suggestion accepted. */
  settled: number;
}

/** Whether a finding still counts: it is neither waived nor is its suggestion accepted. */
export function stands(finding: Finding): boolean {
  return finding.waived === undefined && finding.accepted !== true;
}

/** Counts findings by severity. */
export function tally(findings: Iterable<Finding>): Tally {
  const counts = { error: 0, warning: 0, info: 0, settled: 0 };
  for (const finding of findings) counts[stands(finding) ? finding.severity : "settled"]++;
  return counts;
}

/** The gravest severity among the findings that still count, if there is any. */
export function worst(findings: Iterable<Finding>): Severity | undefined {
  const { error, warning, info } = tally(findings);
  if (error > 0) return "error";
  if (warning > 0) return "warning";
  return info > 0 ? "info" : undefined;
}
