import { isFile, names, read } from "../repository.ts";

/** What can be imported from a package. */
export interface EntryPoint {
  /** What stands in an import: `@nianbao/form/pointer`. */
  readonly specifier: string;
  /** The built declarations, from the root of the repository. */
  readonly file: string;
  /** For a subpath with a place holder: what may stand there. */
  readonly alternatives?: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}

/** The entry points of a package, without its data and digest. */
export function entryPoints(folder: string): EntryPoint[] {
  const { name, exports } = JSON.parse(read(`packages/${folder}/package.json`)) as Manifest;
  return Object.entries(exports).flatMap(([subpath, target]) => {
    if (typeof target === "string" || subpath === "./digest") return [];
    const specifier = name + subpath.slice(1);
    const file = `packages/${folder}/${target.types.slice(2)}`;
    return file.includes("*") ? patternOf(specifier, file) : [{ specifier, file }];
  });
}

// All that fit have the same exports: the last one stands for them.
function patternOf(specifier: string, file: string): EntryPoint[] {
  const [before = "", after = ""] = file.split("*");
  const alternatives = names(before.replace(/\/[^/]*$/, "")).filter((name) => isFile(before + name + after));
  const last = alternatives.at(-1);
  return last === undefined ? [] : [{ specifier, file: before + last + after, alternatives }];
}
