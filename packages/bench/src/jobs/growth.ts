import { type Growing, growing } from "../growing.ts";
import type { Effort, Job, JobResult } from "../job.ts";
import { type Result, race } from "../race.ts";

const LENGTHS = [125_000, 250_000, 500_000];
// Many works, of which each is only beside itself: a few rounds are enough.
const MOST_ROUNDS = 5;

/** Whether time grows with the length of the text: by how much, when the text doubles. */
export const growthJob: Job = {
  name: "growth",
  async run({ rounds, milliseconds }: Effort): Promise<JobResult> {
    const effort = { rounds: Math.min(rounds, MOST_ROUNDS), milliseconds };
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
  const contestants = LENGTHS.map((length) => ({ name: `${length}`, inputs: 1, run: ofLength(length) }));
  // The fastest rounds: what else the machine did falls on one length more than on another.
  const rates = (await race(contestants, effort)).map(({ fastest }) => fastest);
  const doublings = rates.slice(1).map((rate, index) => (rates[index] as number) / rate);
  return {
    name,
    rate: doublings.reduce((product, one) => product * one, 1) ** (1 / doublings.length),
    slowest: Math.max(...doublings),
    fastest: Math.min(...doublings),
  };
}
