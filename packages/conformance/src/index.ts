export type {
  Case,
  EquationName,
  ExpectedFinding,
  PageCase,
  PageCell,
  PageProperties,
  PageRow,
  Part,
  Text,
  ValidationCase,
  WorkbookCase,
  WorkbookCell,
} from "./case.ts";
export { parts } from "./case.ts";
export { cases, editions } from "./cases.ts";
export { badge } from "./command/badge.ts";
export { ConformanceError } from "./conformance-error.ts";
export type { Problem } from "./problem.ts";
export { Program, type ProgramOptions } from "./program/program.ts";
export type { Compared } from "./run/compare-findings.ts";
export type { Coverage, Tally } from "./run/coverage.ts";
export type {
  Answer,
  GivenFinding,
  Implementation,
  OutputQuestion,
  ValidationQuestion,
} from "./run/implementation.ts";
export { type Outcome, type Run, type RunOptions, run } from "./run/run.ts";
