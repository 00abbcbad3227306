import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Writes generated files below a root and deletes what nothing makes any more from the
 * folders that hold nothing else: `src/generated` of a package, and `docs/reference`.
 *
 * @returns the paths that were written or deleted, from the root
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const written = [...files].filter(([path, text]) => writeOne(join(root, path), text)).map(([path]) => path);
  const stale = generatedFolders(files)
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((file) => !files.has(pathFrom(root, file)));
  for (const file of stale) deleteFile(file);
  return [...written, ...stale.map((file) => pathFrom(root, file))];
}

function writeOne(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
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
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

// The folder of an edition that is gone goes with its last file.
function deleteFile(file: string): void {
  rmSync(file);
  for (let folder = dirname(file); readdirSync(folder).length === 0; folder = dirname(folder))
    rmdirSync(folder);
}

function pathFrom(root: string, file: string): string {
  return relative(root, file).replaceAll("\\", "/");
}
