import type { Migration, Statement } from "./migration.ts";

/** What one statement says about single places, in the direction that a report takes. */
export interface Step extends Pick<Statement, "kind" | "from" | "to" | "reason" | "source"> {}

const BACKWARDS = { move: "move", split: "merge", merge: "split", drop: "add", add: "drop" } as const;

/** A migration as single steps, from the older edition to the newer. */
export function stepsForward({ statements }: Migration): Step[] {
  return statements.flatMap((statement) =>
    statement.below.map((below) => ({
      ...statement,
      from: statement.from.map((path) => path + below),
      to: statement.to.map((path) => path + below),
    })),
  );
}

/** A migration as single steps, from the newer edition to the older: what was split is summed up, what was added dropped. */
export function stepsBackward(migration: Migration): Step[] {
  return stepsForward(migration).map((step) => ({
    ...step,
    kind: BACKWARDS[step.kind],
    from: step.to,
    to: step.from,
  }));
}
