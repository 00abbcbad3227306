import { parseArgs } from "node:util";
import { jobs } from "./jobs/index.ts";
import { table } from "./table.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, quick: { type: "boolean" } },
});
const unknown = positionals.filter((name) => !jobs.some((job) => job.name === name));
if (unknown.length > 0) {
  console.error(`No job "${unknown.join(", ")}"; there are ${jobs.map((job) => job.name).join(", ")}.`);
  process.exitCode = 2;
} else {
  const effort = values.quick ? { rounds: 3, milliseconds: 100 } : { rounds: 15, milliseconds: 300 };
  const results = [];
  for (const job of jobs.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    const result = await job.run(effort);
    results.push(result);
    if (!values.json) console.log(table(result));
  }
  if (values.json) console.log(JSON.stringify(results, null, 2));
}
