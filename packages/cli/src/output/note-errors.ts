import type { Finding } from "@nianbao/types";
import type { Call } from "../command.ts";
import { labelsOfReport } from "./labels-of.ts";
import { sayFindings } from "./say-findings.ts";
import { printError } from "./standard-output.ts";

/** Says on standard error what is wrong with a report that was drawn all the same. */
export function noteErrors(findings: readonly Finding[], report: object, call: Call): void {
  if (call.quiet) return;
  const errors = findings.filter((finding) => finding.severity === "error");
  printError(sayFindings(errors, labelsOfReport(report), call.lang));
}
