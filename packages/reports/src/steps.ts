import type { Migration, Statement } from "./migration.ts";

/** What one statement says about single places, in the direction that a report takes. */
export interface Step extends Pick<Statement, "kind" | "from" | "to" | "reason" | "source"> {}

// A migration is taken with every report, so its steps are worked out once.
const known = new WeakMap<
  Migration,
  { readonly forward: readonly Step[]; readonly backward: readonly Step[] }
>();

const BACKWARDS = { move: "move", split: "merge", merge: "split", drop: "add", add: "drop" } as const;

/** A migration as single steps: forward from the older edition to the newer; backward, what was split is summed up. */
export function stepsOf(migration: Migration): {
  readonly forward: readonly Step[];
  readonly backward: readonly Step[];
} {
  let steps = known.get(migration);
  if (!steps) {
    const forward = expand(migration);
    steps = { forward, backward: forward.map(turned) };
    known.set(migration, steps);
  }
  return steps;
}

function expand({ statements }: Migration): Step[] {
  return statements.flatMap(({ kind, from, to, below, reason, source }) =>
    below.map((path) => ({
      kind,
      from: from.map((place) => place + path),
      to: to.map((place) => place + path),
      reason,
      ...(source ? { source } : {}),
    })),
  );
}

function turned(step: Step): Step {
  return { ...step, kind: BACKWARDS[step.kind], from: step.to, to: step.from };
}
