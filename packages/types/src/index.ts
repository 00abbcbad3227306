export type { Blankable, Draft } from "./draft.ts";
export type {
  Diagnosis,
  Finding,
  FindingParam,
  FoundAt,
  Lang,
  Severity,
  Verdict,
  Waiver,
} from "./finding.ts";
export type { FindingCode } from "./generated/finding-code.ts";
export type * from "./generated/index.ts";
