import { worst } from "@nianbao/findings";
import type { Finding } from "@nianbao/types";
import type { Call, ExitStatus } from "../command.ts";
import { labelsOfReport } from "./labels-of.ts";
import { noteWritten, printJson } from "./print.ts";
import { sayFindings } from "./say-findings.ts";
import { print, printError } from "./standard-output.ts";
import { writeOutput } from "./write-file.ts";

/** Gives a report to whoever asked: to a file or standard output, with the findings on standard error or in the JSON. */
export function giveReport(
  result: { readonly report: unknown; readonly findings: readonly Finding[] },
  call: Call,
): void {
  const { out, force } = call.options;
  const text = `${JSON.stringify(result.report, null, 2)}\n`;
  if (typeof out === "string") writeOutput(out, text, force === true);
  if (call.json) {
    printJson(result);
    return;
  }
  if (typeof out !== "string") print(text);
  if (!call.quiet) printError(sayFindings(result.findings, labelsOfReport(result.report), call.lang));
  if (typeof out === "string") noteWritten(out, call);
}

/** 1 when a finding of severity error stands. */
export function exitStatus(findings: readonly Finding[]): ExitStatus {
  return worst(findings) === "error" ? 1 : 0;
}
