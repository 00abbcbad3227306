import { type Growing, growing } from "../growing.ts";
import type { Effort, Job, JobResult } from "../job.ts";
import type { Result } from "../race.ts";

const LENGTH = 250_000;

/** Whether time grows with the length of the text: by how much, when the text doubles. */
export const growthJob: Job = {
  name: "growth",
  async run(effort: Effort): Promise<JobResult> {
    const results: Result[] = [];
    for (const each of growing) results.push(await growthOf(each, effort));
    return {
      name: "growth",
      says: "By how much the time grows when a text of a quarter of a million characters doubles: 2 is linear, 4 is quadratic.",
      unit: "times as long",
      better: "less",
      isList: true,
      results,
    };
  },
};

async function growthOf({ name, ofLength }: Growing, effort: Effort): Promise<Result> {
  const once = await quickest(ofLength(LENGTH), effort);
  const twice = await quickest(ofLength(2 * LENGTH), effort);
  const rate = twice / once;
  return { name, rate, slowest: rate, fastest: rate };
}

// Of many runs the quickest: collecting garbage, and what else the machine does, falls on some lengths more than on others.
async function quickest(work: () => unknown, { rounds, milliseconds }: Effort): Promise<number> {
  const end = performance.now() + (rounds * milliseconds) / 4;
  let best = Number.POSITIVE_INFINITY;
  do {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  } while (performance.now() < end);
  return best;
}
