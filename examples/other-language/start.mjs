// Holds the validator in Python against the conformance cases.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const conformance = fileURLToPath(
  new URL("bin/nianbao-conformance.js", import.meta.resolve("@nianbao/conformance/package.json")),
);
const data = fileURLToPath(new URL(".", import.meta.resolve("@nianbao/schema/findings.json")));

const parts = "structure,arithmetic,previous-year,calendar";
const { status } = spawnSync(
  process.execPath,
  [conformance, "--part", parts, ...process.argv.slice(2), "--", "python3", `${here}answer.py`, data],
  { stdio: "inherit" },
);
process.exitCode = status ?? 2;
