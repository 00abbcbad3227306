import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createPackageFromTarballData, type Package } from "@arethetypeswrong/core";

/** A package as npm will get it. */
export interface Packed {
  readonly name: string;
  /** The path of its tarball. */
  readonly tarball: string;
  readonly bytes: Uint8Array;
  /** The files in it, from its root. */
  readonly files: readonly string[];
  readonly manifest: PackedManifest;
  /** What the type checks read. */
  readonly types: Package;
  read(file: string): string;
}

export interface PackedManifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

const script = fileURLToPath(new URL("../../../../scripts/pack-packages.mjs", import.meta.url));

/** Packs every published package into a folder. */
export function packInto(folder: string): Packed[] {
  const paths = execFileSync(process.execPath, [script, folder], { encoding: "utf8" });
  return paths.trim().split("\n").map(open);
}

function open(tarball: string): Packed {
  const bytes = readFileSync(tarball);
  const types = createPackageFromTarballData(new Uint8Array(bytes));
  const top = `/node_modules/${types.packageName}/`;
  const read = (file: string) => types.readFile(top + file);
  return {
    name: types.packageName,
    tarball,
    bytes,
    files: types
      .listFiles()
      .map((file) => file.slice(top.length))
      .sort(),
    manifest: JSON.parse(read("package.json")),
    types,
    read,
  };
}

/** Every subpath that a package exports, with the file that it leads to; patterns are spelt out. */
export function entriesOf({
  manifest,
  files,
  name,
}: Packed): { readonly specifier: string; readonly file: string }[] {
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const path = typeof target === "string" ? target : (target["default"] ?? "");
    const [before = "", after] = path.slice("./".length).split("*");
    const matches = after === undefined ? [undefined] : starsOf(files, before, after);
    return matches.map((star) => ({
      specifier: name + subpath.slice(1).replace("*", star ?? ""),
      file: path.slice("./".length).replace("*", star ?? ""),
    }));
  });
}

function starsOf(files: readonly string[], before: string, after: string): string[] {
  return files
    .filter(
      (file) => file.startsWith(before) && file.endsWith(after) && file.length > before.length + after.length,
    )
    .map((file) => file.slice(before.length, file.length - after.length));
}
