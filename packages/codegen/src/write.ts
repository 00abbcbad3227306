import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Writes generated files below a root and deletes what nothing makes any more from the
 * folders that hold nothing else: `src/generated` of a package, and `docs/reference`.
 *
 * @returns the paths that were written or deleted, from the root
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const changed: string[] = [];
  for (const [path, text] of files) if (writeOne(join(root, path), text)) changed.push(path);
  for (const path of stale(root, files)) {
    rmSync(join(root, path));
    changed.push(path);
  }
  return changed;
}

function writeOne(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}

function stale(root: string, files: ReadonlyMap<string, string>): string[] {
  return generatedFolders(files).flatMap((folder) =>
    filesBelow(join(root, folder))
      .map((file) => relative(root, file).replaceAll("\\", "/"))
      .filter((path) => !files.has(path)),
  );
}

function generatedFolders(files: ReadonlyMap<string, string>): string[] {
  const folders = [...files.keys()].map(
    (path) => /^(.*?\/src\/generated|docs\/reference)(?=\/)/.exec(path)?.[0],
  );
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
