// Runs the generator, formats what it made in a temporary folder, and writes what differs from the files on the disk.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate, SchemaError, writeFiles } from "../packages/codegen/dist/index.js";
import { quietProgram } from "./program.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

try {
  const changed = writeFiles(root, formatted(await generate(join(root, "schemas"))));
  for (const path of changed) console.log(path);
  console.log(changed.length === 0 ? "Nothing changed." : `${changed.length} files changed.`);
} catch (error) {
  if (!(error instanceof SchemaError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function formatted(files) {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-generated-"));
  try {
    const sources = [...files.keys()].filter((path) => path.startsWith("packages/") && !isFrozen(path));
    for (const path of sources) writeBelow(folder, path, files.get(path));
    writeBelow(folder, "biome.json", style());
    const formats = ["format", "--write", "--log-level=error", `--config-path=${folder}`, folder];
    if (!quietProgram("biome", ...formats)) throw new Error("The generated files could not be formatted.");
    return new Map([...files, ...sources.map((path) => [path, readFileSync(join(folder, path), "utf8")])]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Whoever pins a released schema checks its digest: these copies are kept to the byte.
function isFrozen(path) {
  return path.includes("/src/generated/released/");
}

// The style of the repository, without what ties it to the repository's folders.
function style() {
  const { files, formatter, javascript } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  return JSON.stringify({ root: true, files: { maxSize: files.maxSize }, formatter, javascript });
}

function writeBelow(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
