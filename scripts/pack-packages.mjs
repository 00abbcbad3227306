// Packs every package that is published, as npm will get it.
//   node scripts/pack-packages.mjs FOLDER    writes the tarballs there, and their paths, one a line
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { quietPnpm } from "./pnpm.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Packs what is built, and returns the paths of the tarballs. */
export function packPackages(folder) {
  const packages = published();
  for (const one of packages) deleteStale(one);
  const filters = packages.flatMap(({ manifest }) => ["--filter", manifest.name]);
  if (!quietPnpm("--recursive", ...filters, "pack", "--pack-destination", resolve(folder))) return [];
  return packages.map(({ manifest: { name, version } }) =>
    join(resolve(folder), `${fileName(name)}-${version}.tgz`),
  );
}

function published() {
  return readdirSync(`${root}packages`)
    .map((name) => `${root}packages/${name}`)
    .filter((path) => existsSync(`${path}/package.json`))
    .map((path) => ({ path, manifest: JSON.parse(readFileSync(`${path}/package.json`, "utf8")) }))
    .filter(({ manifest }) => !manifest.private);
}

// The compiler leaves what it made of a source that is gone, or that is not built any more.
function deleteStale({ path, manifest }) {
  if (!existsSync(`${path}/dist`)) return;
  const unshipped = manifest.files
    .filter((one) => one.startsWith("!src/"))
    .map((one) => `${path}/${one.slice(1)}/`);
  for (const entry of readdirSync(`${path}/dist`, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const source = file.replace(`${path}/dist`, `${path}/src`).replace(/(\.d\.ts|\.js)(\.map)?$/, ".ts");
    const isStale = !existsSync(source) || unshipped.some((folder) => source.startsWith(folder));
    if (entry.isFile() && source.endsWith(".ts") && isStale) rmSync(file);
  }
}

function fileName(name) {
  return name.replace("@", "").replace("/", "-");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packed = packPackages(process.argv[2] ?? ".");
  console.log(packed.join("\n"));
  process.exitCode = packed.length > 0 ? 0 : 1;
}
