// Makes packages/*/src/generated from schemas/: builds the generator, runs it, formats what it wrote.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { program } from "./program.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** True when every generated file is up to date on the disk. */
export function generate() {
  if (!existsSync(`${root}packages/codegen/src/main.ts`)) return true;
  return program("tsc", "-b", "packages/codegen") && write() && format();
}

function write() {
  const codegen = `${root}packages/codegen/dist/main.js`;
  const args = [codegen, "generate", "--schemas", `${root}schemas`, "--out", root];
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;
}

function format() {
  const folders = readdirSync(`${root}packages`)
    .map((name) => `packages/${name}/src/generated`)
    .filter((folder) => existsSync(root + folder));
  return folders.length === 0 || program("biome", "format", "--write", "--log-level=error", ...folders);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = generate() ? 0 : 1;
