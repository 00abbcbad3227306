import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Job, JobResult } from "../job.ts";
import { type Result, race } from "../race.ts";
import { variedReports } from "../reports.ts";

const nianbao = join(
  dirname(createRequire(import.meta.url).resolve("@nianbao/cli/package.json")),
  "bin/nianbao.js",
);

const LINES = 20_000;

const LOOP = `
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
let out = "";
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  out += JSON.stringify({ year: JSON.parse(line).year }) + "\\n";
  if (out.length > 65536) { process.stdout.write(out); out = ""; }
}
process.stdout.write(out);`;

const PARSE = `import { readFileSync } from "node:fs"; JSON.parse(readFileSync(process.argv[2], "utf8"));`;

/** The command over many reports, a report a line. */
export const ndjsonJob: Job = {
  name: "ndjson",
  run: (effort) =>
    inFolder(async (folder) => {
      const reports = variedReports(1000).map((report) => JSON.stringify(report));
      const lines = put(
        folder,
        "reports.ndjson",
        `${Array.from({ length: LINES }, (_, i) => reports[i % reports.length]).join("\n")}\n`,
      );
      const loop = put(folder, "loop.mjs", LOOP);
      const contestants = [
        program(
          "nianbao validate --ndjson, one core",
          LINES,
          [process.execPath, nianbao, "validate", "--ndjson", lines],
          "0",
        ),
        program(
          "a loop that reads, parses and writes, one core",
          LINES,
          [process.execPath, loop, lines],
          "0",
        ),
        program("nianbao validate --ndjson, all cores", LINES, [
          process.execPath,
          nianbao,
          "validate",
          "--ndjson",
          lines,
        ]),
      ];
      return {
        name: "validate --ndjson",
        says: `${LINES.toLocaleString("en")} reports in one file, the whole process timed.`,
        unit: "reports/s",
        better: "more" as const,
        results: await race(contestants, { rounds: Math.min(effort.rounds, 7), milliseconds: 1 }),
      };
    }),
};

/** The command, cold, on one small report. */
export const coldJob: Job = {
  name: "cold",
  run: (effort) =>
    inFolder(async (folder) => {
      const report = put(folder, "report.json", JSON.stringify(variedReports(1)[0]));
      const parse = put(folder, "parse.mjs", PARSE);
      const contestants = [
        program("nianbao validate", 1, [process.execPath, nianbao, "validate", "--quiet", report]),
        program("node reading and parsing the file", 1, [process.execPath, parse, report]),
      ];
      const results = await race(contestants, { rounds: effort.rounds * 2, milliseconds: 1 });
      return {
        name: "the command, cold",
        says: "One small report, from the start of the process to its end.",
        unit: "ms",
        better: "less" as const,
        results: results.map(inMilliseconds),
      };
    }),
};

function inMilliseconds({ name, rate, slowest, fastest }: Result): Result {
  return { name, rate: 1000 / rate, slowest: 1000 / fastest, fastest: 1000 / slowest };
}

async function inFolder(job: (folder: string) => Promise<JobResult>): Promise<JobResult> {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-bench-"));
  try {
    return await job(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

// `taskset` holds a process to one core where it exists; elsewhere both run on all.
function program(name: string, inputs: number, command: readonly string[], core?: string) {
  const whole = core !== undefined && hasTaskset() ? ["taskset", "-c", core, ...command] : command;
  const [file = "", ...args] = whole;
  return {
    name,
    inputs,
    run: () => {
      const { status, stderr } = spawnSync(file, args, {
        stdio: ["ignore", "ignore", "pipe"],
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`${name}: status ${status}: ${stderr}`);
      return status;
    },
  };
}

function hasTaskset(): boolean {
  return spawnSync("taskset", ["--version"], { stdio: "ignore" }).status === 0;
}
