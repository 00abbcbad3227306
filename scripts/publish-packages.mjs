// Publishes tarballs that the registry does not have yet.
//   node scripts/publish-packages.mjs TARBALL... [--OPTION=VALUE of npm publish...]
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** True when every package is in the registry. */
export function publishPackages(tarballs, options) {
  return (
    tarballs.length > 0 && tarballs.every((tarball) => isThere(tarball, options) || publish(tarball, options))
  );
}

function isThere(tarball, options) {
  const [, name, version] = /([^/\\]+?)-(\d+\.\d+\.\d+.*)\.tgz$/.exec(tarball) ?? [];
  const spec = `${name.replace("-", "/").replace(/^/, "@")}@${version}`;
  const { status, stdout } = npm(["view", spec, "version", ...registryOf(options)], "pipe");
  const there = status === 0 && stdout.trim() !== "";
  if (there) console.log(`${spec} is published already.`);
  return there;
}

function publish(tarball, options) {
  return npm(["publish", tarball, "--loglevel=error", ...options], "inherit").status === 0;
}

function registryOf(options) {
  return options.filter((option) => option.startsWith("--registry=") || option.startsWith("--//"));
}

function npm(args, stdio) {
  return spawnSync("npm", args, { stdio, encoding: "utf8" });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const isOption = (arg) => arg.startsWith("--");
  const well = publishPackages(
    args.filter((arg) => !isOption(arg)),
    args.filter(isOption),
  );
  process.exitCode = well ? 0 : 1;
}
