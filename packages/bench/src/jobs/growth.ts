import { type Growing, growing } from "../growing.ts";
import type { Effort, Job, JobResult } from "../job.ts";
import type { Result } from "../race.ts";

const LENGTHS = [125_000, 250_000, 500_000];

/** Whether time grows with the length of the text: by how much, when the text doubles. */
export const growthJob: Job = {
  name: "growth",
  async run(effort: Effort): Promise<JobResult> {
    const results: Result[] = [];
    for (const each of growing) results.push(await growthOf(each, effort));
    return {
      name: "growth",
      says: "By how much the time grows when the text doubles, up to half a million characters: 2 is linear, 4 is quadratic.",
      unit: "times as long",
      better: "less",
      isList: true,
      results,
    };
  },
};

async function growthOf({ name, ofLength }: Growing, effort: Effort): Promise<Result> {
  const times: number[] = [];
  for (const length of LENGTHS) times.push(await quickest(ofLength(length), effort));
  const doublings = times.slice(1).map((time, index) => time / (times[index] as number));
  return {
    name,
    rate: doublings.reduce((product, one) => product * one, 1) ** (1 / doublings.length),
    slowest: Math.max(...doublings),
    fastest: Math.min(...doublings),
  };
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
