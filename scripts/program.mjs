// Runs a development tool of the root package.json, such as tsc, biome, turbo or vitest.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const quiet = { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };

/** True when the program went well. */
export function program(name, ...args) {
  return run(name, args, "inherit");
}

/** The same, for a program whose report nobody needs: only what it says of failures is shown. */
export function quietProgram(name, ...args) {
  return run(name, args, ["ignore", "ignore", "inherit"]);
}

function run(name, args, stdio) {
  const options = { cwd: root, stdio, env: { ...process.env, ...quiet } };
  const { status, error } = spawnSync(`${root}node_modules/.bin/${name}`, args, options);
  if (error) console.error(`${name} did not start: ${error.message}`);
  return status === 0;
}
