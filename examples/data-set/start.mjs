// Makes one table of many reports, then asks it questions.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeReports } from "./make-reports.mjs";

process.chdir(fileURLToPath(new URL(".", import.meta.url)));
const command = fileURLToPath(new URL("bin/nianbao.js", import.meta.resolve("@nianbao/cli/package.json")));

mkdirSync("out", { recursive: true });
makeReports("out/reports.ndjson");
for (const file of ["out/data.csv", "out/data.parquet"]) {
  const line = `tidy --ndjson out/reports.ndjson -o ${file} --force`;
  console.log(`$ nianbao ${line}`);
  const { status } = spawnSync(process.execPath, [command, ...line.split(" ")], { stdio: "inherit" });
  if (status !== 0) process.exit(status);
}

// DuckDB is a program for this machine: where its package has none, the table is there all the same.
const { ask } = await import("./ask.mjs").catch(({ message }) => {
  console.error(`DuckDB: ${message}\nduckdb < questions.sql`);
  process.exit(1);
});
for (const { question, rows } of await ask("questions.sql")) {
  console.log(`\n${question}`);
  for (const row of rows) console.log(`  ${Object.values(row).join("  ")}`);
}
