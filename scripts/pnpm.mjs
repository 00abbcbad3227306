// Runs the pnpm that package.json names, so that Node and npm are all a fresh machine needs.
//   node scripts/pnpm.mjs install
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** Runs pnpm in the root of the repository; true when it went well. */
export function pnpm(...args) {
  return run(args, "inherit").status === 0;
}

/** The same, when it is worth hearing only when it fails. */
export function quietPnpm(...args) {
  const { status, stdout, stderr } = run(args, "pipe");
  if (status !== 0) process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
  return status === 0;
}

function run(args, stdio) {
  const npm = ["exec", "--yes", "--loglevel=error", `--package=${packageManager}`, "--", "pnpm", ...args];
  const [command, first] = process.env.npm_execpath?.endsWith(".js")
    ? [process.execPath, [process.env.npm_execpath]]
    : ["npm", []];
  return spawnSync(command, [...first, ...npm], { cwd: root, stdio, encoding: "utf8" });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = pnpm(...process.argv.slice(2)) ? 0 : 1;
