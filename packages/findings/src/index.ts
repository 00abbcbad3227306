export type {
  Diagnosis,
  Finding,
  FindingCode,
  FindingParam,
  FoundAt,
  Lang,
  Severity,
  Verdict,
  Waiver,
} from "@nianbao/types";
export type { Details, Entry, Param, Values, Words } from "./entry.ts";
export { excerpt } from "./excerpt.ts";
export { find } from "./find.ts";
export * from "./generated/catalogue.ts";
export { say } from "./say.ts";
export type { Tally } from "./tally.ts";
export { stands, tally, worst } from "./tally.ts";
export { translate } from "./translate.ts";
