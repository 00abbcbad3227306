import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

export interface Manifest {
  readonly [key: string]: unknown;
  readonly name: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface Package {
  /** The name of its folder, such as `html`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export interface Source {
  readonly folder: string;
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const root: string = fileURLToPath(new URL("../../../../", import.meta.url));

/** Packages that run on a developer's or a clerk's machine; all others also run in a browser. */
export const nodePackages: readonly string[] = ["bench", "cli", "codegen", "conformance", "docs"];

/** Packages that stand side by side and must not know each other. */
export const siblings: readonly string[] = ["html", "import", "reports", "validator", "xlsx"];

export const packages: readonly Package[] = readdirSync(join(root, "packages"))
  .filter((folder) => exists(`packages/${folder}/package.json`))
  .map((folder) => ({ folder, manifest: json(`packages/${folder}/package.json`) as Manifest }));

/** What people wrote: no tests nor what tests share, nothing generated. */
export const handWritten: readonly Source[] = packages.flatMap(({ folder }) => sources(folder));

export function exists(path: string): boolean {
  return existsSync(join(root, path));
}

export function json(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

/** What a source imports or re-exports, statically or not. */
export function imports({ text }: Source): string[] {
  const statement = /^\s*(?:import|export)\b[^"';]*?(?:\bfrom\s*)?["']([^"']+)["']/gm;
  const call = /\b(?:import|require)\(\s*["']([^"']+)["']/g;
  return [...text.matchAll(statement), ...text.matchAll(call)].flatMap(([, name]) => name ?? []);
}

function sources(folder: string): Source[] {
  return readdirSync(join(root, "packages", folder, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter(
      (path) =>
        path.endsWith(".ts") &&
        !/(^generated|^house|^fixtures|^arbitrary|\/generated)\/|\.test(-d)?\.ts$/.test(path),
    )
    .map((path) => `packages/${folder}/src/${path}`)
    .map((path) => ({ folder, path, text: readFileSync(join(root, path), "utf8") }));
}
