import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Packed, PackedManifest } from "./packed.ts";

/**
 * Packages of the next version, made of other schemas: what was packed, with another version and digest.
 *
 * @returns the paths of the tarballs
 */
export function nextVersion(packages: readonly Packed[], version: string, folder: string): string[] {
  return packages.map(({ tarball, name, manifest }) => {
    const place = join(folder, name);
    mkdirSync(place, { recursive: true });
    execFileSync("tar", ["xzf", tarball, "-C", place]);
    const inside = join(place, "package");
    writeFileSync(join(inside, "package.json"), JSON.stringify(raised(manifest, version)));
    const digest = join(inside, "dist/generated/digest.js");
    const text = readFileSync(digest, "utf8").replace(/"[0-9a-f]{64}"/, `"${"0".repeat(64)}"`);
    writeFileSync(digest, text);
    const next = join(folder, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
    execFileSync("tar", ["czf", next, "-C", place, "package"]);
    return next;
  });
}

function raised(manifest: PackedManifest, version: string): PackedManifest {
  const dependencies = Object.entries(manifest.dependencies ?? {}).map(([name, range]) => [
    name,
    name.startsWith("@nianbao/") ? version : range,
  ]);
  return { ...manifest, version, dependencies: Object.fromEntries(dependencies) };
}
