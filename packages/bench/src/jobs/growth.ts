import { render } from "@nianbao/html";
import type { Report } from "@nianbao/types";
import { validate } from "@nianbao/validator";
import { write } from "@nianbao/xlsx";
import type { Effort, Job, JobResult } from "../job.ts";
import { race } from "../race.ts";
import { longReport } from "../reports.ts";

/** Whether time grows with the length of the text: characters a second on a megabyte and on a quarter of it. */
export const growthJob: Job = {
  name: "growth",
  async run(effort: Effort): Promise<JobResult> {
    const long = longReport();
    const short = quarter(long);
    const jobs: readonly [string, (report: Report) => unknown][] = [
      ["validate", validate],
      ["render", render],
      ["write", write],
    ];
    const contestants = jobs.flatMap(([name, job]) => [
      { name: `${name}, 1 MB of text`, inputs: JSON.stringify(long).length, run: () => job(long) },
      { name: `${name}, a quarter of it`, inputs: JSON.stringify(short).length, run: () => job(short) },
    ]);
    return {
      name: "growth",
      says: "Characters a second. The two lines of a job should be alike: then its time is linear in the text.",
      unit: "characters/s",
      better: "more",
      results: await race(contestants, effort),
    };
  },
};

function quarter(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (_, value) =>
    Array.isArray(value) && value.length > 8 ? value.slice(0, value.length / 4) : value,
  );
}
