import { worst } from "@nianbao/findings";
import type { Finding, Lang, Verdict, Waiver } from "@nianbao/types";
import { validate } from "@nianbao/validator";
import { forThisCommand } from "./input/for-this-command.ts";
import type { Loaded } from "./input/load-report.ts";

/** A file's verdict, and the report that it is about. */
export interface FileVerdict extends Verdict {
  readonly file: string;
  readonly report: unknown;
}

export interface JudgeOptions {
  readonly lang: Lang;
  readonly previous?: unknown;
  readonly waivers?: readonly Waiver[];
  /** `false` leaves out what is wrong with the text. */
  readonly text?: boolean;
}

/** Validates what was loaded, together with what loading it found. */
export function judge(loaded: Loaded, options: JudgeOptions): Omit<FileVerdict, "file"> {
  const { report } = loaded;
  if (report === undefined || isRefused(loaded))
    return {
      report: undefined,
      valid: false,
      complete: false,
      consistent: true,
      findings: loaded.findings,
      diagnosis: [],
    };
  const { findings: judged, ...rest } = validate(report, options);
  const verdict = { ...rest, findings: judged.map((one) => forThisCommand(one, options.lang)) };
  if (loaded.findings.length === 0) return { report, ...verdict };
  const findings = [...loaded.findings, ...verdict.findings.filter((one) => !isKnown(one, loaded.findings))];
  return { report, ...verdict, valid: verdict.valid && worst(findings) !== "error", findings };
}

/** Importing found no report in the file. */
export function isRefused({ findings }: Pick<Loaded, "findings">): boolean {
  return findings.some(
    ({ code, path }) => path === "" && (code === "not-a-report" || code === "picture-only"),
  );
}

// What importing has said of a place need not be said again.
function isKnown(finding: Finding, known: readonly Finding[]): boolean {
  return known.some((one) => one.code === finding.code && one.path === finding.path);
}
