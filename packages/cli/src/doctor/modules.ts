import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What we read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The package.json of a folder, or `undefined` where there is none that can be read. */
export function manifestIn(folder: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    ) as Partial<Manifest> | null;
    return typeof manifest === "object" && manifest !== null
      ? { ...manifest, name: String(manifest.name ?? "") }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The names of all packages that a manifest asks for. */
export function dependenciesOf(manifest: Manifest): string[] {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest;
  return Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies });
}

/**
 * The real folders of the packages in a folder's `node_modules`, with pnpm's store.
 *
 * @param reach - `inside` looks in the folder alone; otherwise also in the folders above it
 */
export function modulesIn(folder: string, reach?: "inside"): string[] {
  const modules = join(folder, "node_modules");
  const stores = namesIn(join(modules, ".pnpm")).map((name) => join(modules, ".pnpm", name, "node_modules"));
  const here = [modules, ...stores].flatMap(packagesIn);
  const parent = dirname(folder);
  return reach === "inside" || parent === folder ? here : [...here, ...modulesIn(parent)];
}

/** Where a package finds another, as Node looks for it. */
export function resolveFrom(folder: string, name: string): string | undefined {
  const path = join(folder, "node_modules", name);
  if (basename(folder) !== "node_modules" && existsSync(join(path, "package.json")))
    return realpathSync(path);
  const parent = dirname(folder);
  return parent === folder ? undefined : resolveFrom(parent, name);
}

function packagesIn(modules: string): string[] {
  return namesIn(modules)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) =>
      name.startsWith("@") ? namesIn(join(modules, name)).map((inner) => join(name, inner)) : [name],
    )
    .map((name) => join(modules, name))
    .filter((path) => existsSync(join(path, "package.json")))
    .map((path) => realpathSync(path));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
