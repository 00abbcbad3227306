import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** What installing a package brings: itself and all that it depends on. */
export interface Installed {
  /** Packages, the package itself among them. */
  readonly packages: number;
  readonly bytes: number;
}

/**
 * What installing a package brings.
 *
 * @param folder - where the package stands, with what it depends on installed
 */
export function installed(folder: string): Installed {
  const folders = [...closure(realpathSync(folder))];
  return { packages: folders.length, bytes: folders.reduce((sum, one) => sum + sizeOf(one), 0) };
}

function closure(folder: string, known: Set<string> = new Set()): Set<string> {
  if (known.has(folder)) return known;
  known.add(folder);
  const { dependencies = {} } = manifest(folder);
  for (const name of Object.keys(dependencies)) closure(dependency(name, folder), known);
  return known;
}

function manifest(folder: string): { readonly dependencies?: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** Where a dependency of a package stands. */
export function dependency(name: string, folder: string): string {
  const place = join(folder, "node_modules", name);
  if (existsSync(place)) return realpathSync(place);
  if (dirname(folder) === folder) throw new Error(`${name} is not installed`);
  return dependency(name, dirname(folder));
}

// Of a package of ours, what is published.
function sizeOf(folder: string): number {
  return folder.includes("node_modules") ? sizeBelow(folder) : publishedSize(folder);
}

function sizeBelow(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules")
    .reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? sizeBelow(path) : statSync(path).size);
    }, 0);
}

const published = new Map<string, number>();

function publishedSize(folder: string): number {
  let size = published.get(folder);
  if (size === undefined) {
    const said = execFileSync("npm", ["pack", "--dry-run", "--json"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "ignore"],
    });
    size = (JSON.parse(String(said)) as { unpackedSize: number }[])[0]?.unpackedSize ?? 0;
    published.set(folder, size);
  }
  return size;
}
