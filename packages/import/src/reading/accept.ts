import type { Finding } from "@nianbao/findings";
import { setAt } from "@nianbao/form/pointer";

/** Puts suggestions into a report, and marks the findings that made them. */
export function acceptSuggestions(report: object, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    if (finding.suggested === undefined) return finding;
    for (const path of finding.cells ?? [finding.path]) setAt(report, path, finding.suggested);
    return { ...finding, accepted: true };
  });
}
