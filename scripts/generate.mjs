// Makes packages/*/src/generated and docs/reference from schemas/: builds the generator, then runs it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { program } from "./program.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** True when every generated file is up to date on the disk. */
export function generate() {
  if (!existsSync(`${root}packages/codegen/src/main.ts`)) return true;
  return program("tsc", "-b", "packages/codegen") && write();
}

function write() {
  const script = `${root}scripts/generated-files.mjs`;
  return spawnSync(process.execPath, [script], { cwd: root, stdio: "inherit" }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = generate() ? 0 : 1;
