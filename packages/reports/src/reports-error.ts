/** What a caller did wrong. What is wrong with a report is a finding instead. */
export type ReportsErrorCode =
  | "not-a-report"
  | "unsupported-edition"
  | "unsupported-schema-version"
  | "no-reports"
  | "bad-option";

/** Thrown for a caller's mistake: something that is no report, or an edition or a newer version that is not known. */
export class NianbaoReportsError extends Error {
  readonly code: ReportsErrorCode;

  constructor(code: ReportsErrorCode, chinese: string, english: string) {
    super(`${chinese} (${english})`);
    this.name = "NianbaoReportsError";
    this.code = code;
  }
}
