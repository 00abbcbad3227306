import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const manifestsIn = (folder: string) =>
  readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}/package.json`)
    .filter((path) => existsSync(join(root, path)));
const packages = manifestsIn("packages");
const examples = manifestsIn("examples");

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "nianbao-changesets-"));
  for (const path of ["package.json", "pnpm-workspace.yaml", ".changeset", ...packages, ...examples]) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, ".gitignore"), "node_modules\n");
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", copy, "-c", "user.name=t", "-c", "user.email=t@example.com", ...args]);
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "-m", "before");
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const version = (path: string): string => JSON.parse(readFileSync(join(copy, path), "utf8")).version;

test("a changeset of one package raises all together, and no example", { timeout: 30_000 }, () => {
  writeFileSync(join(copy, ".changeset/test.md"), '---\n"@nianbao/html": patch\n---\n\nA test.\n');
  const [before, ...others] = packages.map(version);
  expect(new Set(others)).toEqual(new Set([before]));
  const exampleVersions = examples.map(version);
  execFileSync(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), "version"], {
    cwd: copy,
    stdio: "pipe",
  });
  const [after, ...rest] = packages.map(version);
  expect(after).not.toBe(before);
  expect(new Set(rest)).toEqual(new Set([after]));
  expect(examples.map(version)).toEqual(exampleVersions);
  expect(readFileSync(join(copy, "packages/html/CHANGELOG.md"), "utf8")).toContain(`## ${after}`);
});
