import { type Diagnosis, type Finding, stands, type Verdict } from "@nianbao/findings";
import type { EditionChecks } from "./checks.ts";

/** The verdict that findings amount to; waived ones do not count. */
export function verdictOn(
  findings: readonly Finding[],
  diagnosis: readonly Diagnosis[],
  checks: EditionChecks | undefined,
): Verdict {
  if (findings.length === 0) return { valid: true, complete: true, consistent: true, findings, diagnosis };
  const errors = findings.filter((finding) => finding.severity === "error" && stands(finding));
  const isEquation = ({ code }: Finding) => checks?.rules.some((rule) => rule.entry.code === code);
  return {
    valid: errors.length === 0,
    complete: !errors.some(isGap),
    consistent: !errors.some(isEquation),
    findings,
    diagnosis,
  };
}

// Something is not there: a key, a number, or what should stand where a value of another type does.
function isGap({ code, expected, actual }: Finding): boolean {
  if (code === "wrong-type") return actual === "null" || expected === "object";
  return code === "missing-field" || code === "cell-blank";
}
