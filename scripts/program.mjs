// Runs a development tool of the root package.json, such as tsc, biome, turbo or vitest.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const quiet = { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };

/** True when the program went well. */
export function program(name, ...args) {
  return run(name, args, "inherit").status === 0;
}

/** The same, for a program that is worth hearing only when it fails. */
export function quietProgram(name, ...args) {
  const { status, stdout, stderr } = run(name, args, "pipe");
  if (status !== 0) process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
  return status === 0;
}

/** Runs a script of Node's; true when it went well. */
export function node(script, ...args) {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" }).status === 0;
}

function run(name, args, stdio) {
  const options = { cwd: root, stdio, encoding: "utf8", env: { ...process.env, ...quiet } };
  const result = spawnSync(`${root}node_modules/.bin/${name}`, args, options);
  if (result.error) console.error(`${name} did not start: ${result.error.message}`);
  return result;
}
