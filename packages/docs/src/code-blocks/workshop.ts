import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { names, read, root } from "../repository.ts";

/** A temporary folder with what a reader has who installed the packages; each document has its own folder in it. */
export interface Workshop {
  readonly folder: string;
  readonly binaries: string;
}

/** Makes a workshop of the packages as they are built. */
export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-code-blocks-"));
  const binaries = join(folder, "node_modules/.bin");
  mkdirSync(join(folder, "node_modules/@nianbao"), { recursive: true });
  mkdirSync(binaries);
  for (const name of names("packages")) install(name, folder, binaries);
  borrow("node_modules/@types/node", folder);
  borrow("examples/data-set/node_modules/@duckdb/node-api", folder);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  return { folder, binaries };
}

function install(name: string, folder: string, binaries: string): void {
  const path = join(root, "packages", name);
  symlinkSync(path, join(folder, "node_modules/@nianbao", name));
  const { bin = {} } = JSON.parse(read(`packages/${name}/package.json`)) as { bin?: Record<string, string> };
  // `npx @nianbao/conformance` finds a command by the package's name.
  for (const [command, file] of Object.entries(bin))
    for (const alias of new Set([command, name]))
      writeFileSync(join(binaries, alias), `#!/bin/sh\nexec node ${join(path, file)} "$@"\n`, {
        mode: 0o755,
      });
}

// A package of the repository's own that readers install, too.
function borrow(path: string, folder: string): void {
  const place = join(folder, path.replace(/^.*node_modules/, "node_modules"));
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, path), place);
}

/** A folder for a document, with the files that it names, and the repository's examples and schemas. */
export function benchFor(document: string, files: readonly string[], { folder }: Workshop): string {
  const bench = join(folder, document.replaceAll(/[^\w-]/g, "-"));
  mkdirSync(bench);
  for (const shared of ["examples", "schemas"]) symlinkSync(join(root, shared), join(bench, shared));
  for (const file of files) cpSync(join(root, file), join(bench, basename(file)), { recursive: true });
  return bench;
}
