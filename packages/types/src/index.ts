export type { Blankable, Draft, DraftOf } from "./draft.ts";
export type {
  Diagnosis,
  Finding,
  FindingCode,
  FindingParam,
  FoundAt,
  Lang,
  ProfileFindings,
  Severity,
  Verdict,
  Waiver,
} from "./finding.ts";
export type { CatalogueCode } from "./generated/finding-code.ts";
export type * from "./generated/index.ts";
