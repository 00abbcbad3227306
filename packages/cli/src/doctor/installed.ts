import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { dependenciesOf, type Manifest, manifestIn, modulesIn, resolveFrom } from "./modules.ts";

/** One of our packages as it is installed. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  /** Its folder, from where we looked. */
  readonly location: string;
  /** Who asks for it: the project (`.`), and packages that are not ours. */
  readonly wantedBy: readonly string[];
  /** SHA-256 of the schemas that it is made from; none for a package that is not made from them, or cannot say. */
  readonly digest?: string;
  /** The version of each edition's schema that it is made from. */
  readonly schemas?: Readonly<Record<string, string>>;
}

/** The project itself, among those who ask for a package. */
export const PROJECT = ".";

const OURS = "@nianbao/";

/**
 * Every one of our packages that a project can load, as npm, pnpm and yarn lay them out: in the `node_modules` of its
 * folder and of those above, and inside of other packages.
 *
 * @param folder - the project's folder
 */
export async function installedIn(folder: string): Promise<Installed[]> {
  const tree = new Tree();
  const project = manifestIn(folder);
  if (project) tree.ask(folder, project, PROJECT);
  for (const modules of modulesIn(folder)) tree.visit(modules);
  const packages = [...tree.ours].map(([path, { manifest, wantedBy }]) =>
    describe(path, manifest, [...wantedBy], folder),
  );
  return Promise.all(packages.sort((one, other) => (key(one) < key(other) ? -1 : 1)).map(withDigest));
}

interface Found {
  readonly manifest: Manifest;
  readonly wantedBy: Set<string>;
}

class Tree {
  readonly ours: Map<string, Found> = new Map();
  readonly #seen: Set<string> = new Set();

  /** Visits a package and what is installed inside of it; each once, however many ways lead there. */
  visit(path: string): void {
    const manifest = this.#seen.has(path) ? undefined : manifestIn(path);
    this.#seen.add(path);
    if (!manifest) return;
    if (manifest.name.startsWith(OURS)) this.#found(path, manifest);
    else this.ask(path, manifest, manifest.name);
    for (const inner of modulesIn(path, "inside")) this.visit(inner);
  }

  /** Notes which of our packages someone asks for. */
  ask(path: string, manifest: Manifest, name: string): void {
    for (const dependency of dependenciesOf(manifest).filter((one) => one.startsWith(OURS))) {
      const found = resolveFrom(path, dependency);
      const known = found && manifestIn(found);
      if (known) this.#found(found, known).wantedBy.add(name);
    }
  }

  #found(path: string, manifest: Manifest): Found {
    const found = this.ours.get(path) ?? { manifest, wantedBy: new Set() };
    this.ours.set(path, found);
    return found;
  }
}

function describe(
  path: string,
  { name, version = "" }: Manifest,
  wantedBy: readonly string[],
  folder: string,
) {
  return { path, name, version, location: relative(folder, path) || PROJECT, wantedBy };
}

function key({ name, location }: Pick<Installed, "name" | "location">): string {
  return `${name} ${location}`;
}

// A package that is made from the schemas says so there; the command, of what is bundled in it.
const DIGESTS = ["dist/generated/digest.js", "dist/command/digest.cjs"];

// The digest is a constant in a file of its own: nothing else of the package is run.
async function withDigest({ path, ...installed }: Installed & { readonly path: string }): Promise<Installed> {
  const file = DIGESTS.map((name) => join(path, name)).find((name) => existsSync(name));
  if (file === undefined) return installed;
  try {
    const { schemaDigest, schemaVersions } = await import(pathToFileURL(file).href);
    return { ...installed, digest: String(schemaDigest), schemas: schemaVersions };
  } catch {
    return installed;
  }
}
