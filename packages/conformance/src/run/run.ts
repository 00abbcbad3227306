import type { Case, Part } from "../case.ts";
import { cases } from "../cases.ts";
import type { Problem } from "../problem.ts";
import { ask, offers } from "./ask.ts";
import type { Compared } from "./compare-findings.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { Implementation } from "./implementation.ts";

/** Which cases are put, and how strictly. Without any, all are, and everything is compared. */
export interface RunOptions {
  readonly editions?: readonly string[];
  readonly parts?: readonly Part[];
  /** Beginnings of the ids of cases. */
  readonly ids?: readonly string[];
  /** What is compared of a finding besides its code and its path. */
  readonly compare?: readonly Compared[];
}

/** A case, and what was done otherwise than it must be. */
export interface Outcome {
  readonly case: Case;
  readonly problems: readonly Problem[];
}

export interface Run {
  /** Every case that was put passed, and there was one. */
  readonly passed: boolean;
  readonly outcomes: readonly Outcome[];
  readonly coverage: Coverage;
}

/**
 * Holds an implementation against the cases. All are put at once, so that it may answer in any order; what it does not offer is
 * not asked of it.
 *
 * @throws {ConformanceError} when there are no cases of an edition
 * @example
 * const { passed, coverage } = await run({ validate: ({ report, previous }) => myFindings(report, previous) });
 */
export async function run(implementation: Implementation, options: RunOptions = {}): Promise<Run> {
  const chosen = chooseCases(options).filter((one) => offers(implementation, one));
  const asked = chosen.map(async (one) => ({
    case: one,
    problems: await ask(implementation, one, options.compare),
  }));
  implementation.end?.();
  const outcomes = await Promise.all(asked);
  return {
    passed: outcomes.length > 0 && outcomes.every(({ problems }) => problems.length === 0),
    outcomes,
    coverage: coverageOf(outcomes),
  };
}

/**
 * The cases that options choose.
 *
 * @throws {ConformanceError} when there are no cases of an edition
 */
export function chooseCases({ editions, parts, ids }: RunOptions): Case[] {
  const all = editions ? editions.flatMap((edition) => cases(edition)) : cases();
  return all
    .filter(({ part }) => parts === undefined || parts.includes(part))
    .filter(({ id }) => ids === undefined || ids.some((beginning) => id.startsWith(beginning)));
}
