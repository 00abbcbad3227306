// Publishes tarballs that the registry does not have yet.
//   node scripts/publish-packages.mjs TARBALL... [--OPTION=VALUE of npm publish...]
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const AT_ONCE = 4;

/** True when every package is in the registry. */
export async function publishPackages(tarballs, options) {
  const queue = [...tarballs];
  const failed = [];
  const worker = async () => {
    for (let tarball = queue.shift(); tarball !== undefined; tarball = queue.shift())
      if (!(await publish(tarball, options))) failed.push(tarball);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return tarballs.length > 0 && failed.length === 0;
}

async function publish(tarball, options) {
  const { name, version } = nameOf(tarball);
  if (await isThere(name, version)) {
    console.log(`${name}@${version} is published already.`);
    return true;
  }
  const npm = spawn("npm", ["publish", tarball, "--loglevel=error", ...options], { stdio: "inherit" });
  const [status] = await once(npm, "exit");
  return status === 0;
}

async function isThere(name, version) {
  registry ??= registryOf(name.split("/")[0]);
  const response = await fetch(`${registry}/${name.replace("/", "%2f")}`);
  if (response.status === 404) return false;
  if (!response.ok) throw new Error(`The registry answers ${response.status} for ${name}.`);
  return Object.hasOwn((await response.json()).versions ?? {}, version);
}

let registry;

function registryOf(scope) {
  const get = (key) => execFileSync("npm", ["config", "get", key], { encoding: "utf8" }).trim();
  const scoped = get(`${scope}:registry`);
  return (scoped === "undefined" ? get("registry") : scoped).replace(/\/$/, "");
}

// npm names the tarball of @nianbao/html nianbao-html-1.0.0.tgz.
function nameOf(tarball) {
  const [, scope, name, version] = /^([a-z]+)-([a-z]+)-(\d.*)\.tgz$/.exec(basename(tarball));
  return { name: `@${scope}/${name}`, version };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const isOption = (arg) => arg.startsWith("--");
  const tarballs = args.filter((arg) => !isOption(arg));
  process.exitCode = (await publishPackages(tarballs, args.filter(isOption))) ? 0 : 1;
}
