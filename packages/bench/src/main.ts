import { type Asked, askedBy } from "./asked.ts";
import { jobs } from "./jobs/index.ts";
import { table } from "./table.ts";

const asked = askedBy(
  process.argv.slice(2),
  jobs.map(({ name }) => name),
);
if ("jobs" in asked) await measure(asked);
else {
  console[asked.isMistake ? "error" : "log"](asked.says);
  process.exitCode = asked.isMistake ? 2 : 0;
}

async function measure({ jobs: names, json, quick }: Extract<Asked, { jobs: unknown }>): Promise<void> {
  const effort = quick ? { rounds: 3, milliseconds: 100 } : { rounds: 15, milliseconds: 300 };
  const results = [];
  for (const job of jobs.filter(({ name }) => names.includes(name))) {
    const result = await job.run(effort);
    results.push(result);
    if (!json) console.log(table(result));
  }
  if (json) console.log(JSON.stringify(results, null, 2));
}
