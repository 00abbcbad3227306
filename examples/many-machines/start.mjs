// Validates 1000 reports at once, then in 8 parts, and compares the results byte by byte.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { makeReports } from "./make-reports.mjs";
import { partsOf } from "./parts.mjs";
import { merge, validateParts } from "./validate-parts.mjs";

process.chdir(fileURLToPath(new URL(".", import.meta.url)));
const command = fileURLToPath(new URL("bin/nianbao.js", import.meta.resolve("@nianbao/cli/package.json")));
const [REPORTS, WHOLE, MERGED] = ["out/reports.ndjson", "out/whole.ndjson", "out/merged.ndjson"];
const resultOf = (index) => `out/part-${index}.ndjson`;

mkdirSync("out", { recursive: true });
makeReports(REPORTS, 1000);

const whole = spawnSync(process.execPath, [command, "validate", "--ndjson", REPORTS], { maxBuffer: 2 ** 30 });
writeFileSync(WHOLE, whole.stdout);

const parts = await partsOf(REPORTS, 8);
const valid = await validateParts(REPORTS, parts, { atOnce: availableParallelism(), resultOf });
await merge(
  parts.map((_, index) => resultOf(index)),
  MERGED,
);

const results = readFileSync(MERGED, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const same = readFileSync(WHOLE).equals(readFileSync(MERGED));
console.log(`${parts.length} 段，起始行：${parts.map(({ firstLine }) => firstLine).join("、")}`);
console.log(`${results.length} 份，通过 ${results.filter((result) => result.valid).length} 份`);
console.log(`与整份检查的结果${same ? "逐字节相同" : "不同"}`);
process.exitCode = same && valid === (whole.status === 0) ? 0 : 1;
