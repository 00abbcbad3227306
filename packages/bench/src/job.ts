import type { Result } from "./race.ts";

/** A comparison: ours first, the others beside it. */
export interface JobResult {
  readonly name: string;
  /** What is measured, in a sentence. */
  readonly says: string;
  readonly unit: string;
  readonly results: readonly Result[];
  /** More is better (rates), or less (times, sizes). */
  readonly better: "more" | "less";
  /** Single figures, of which the first is not the measure of the others. */
  readonly isList?: true;
}

export interface Job {
  readonly name: string;
  run(effort: Effort): Promise<JobResult>;
}

/** How long to measure: `--quick` is for a look, the default for a table. */
export interface Effort {
  readonly rounds: number;
  readonly milliseconds: number;
}
