import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { publishedFaults } from "./published.ts";

test("every published version is still here", () => {
  expect(publishedFaults(fileURLToPath(new URL("../../../../", import.meta.url)))).toEqual([]);
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "nianbao-published-"));
  mkdirSync(join(root, "schemas/released"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: string[]) =>
  execFileSync("git", ["-C", root, "-c", "user.name=t", "-c", "user.email=t@example.com", ...args]);
const setIndex = (...digests: [version: string, sha256: string][]) =>
  writeFileSync(
    join(root, "schemas/released/index.json"),
    JSON.stringify({ versions: digests.map(([version, sha256]) => ({ edition: "2030", version, sha256 })) }),
  );

test("without a repository there is nothing to compare with", () => {
  setIndex(["1.0.0", "aa"]);
  expect(publishedFaults(root)).toEqual([]);
});

test("a version that a release tag lists can't change or go; one that was never published can", () => {
  setIndex(["1.0.0", "aa"], ["1.1.0", "bb"]);
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "release");
  expect(publishedFaults(root)).toEqual([]);
  setIndex(["1.0.0", "cc"]);
  expect(publishedFaults(root)).toEqual([]);
  git("tag", "@nianbao/schema@0.1.0");
  expect(publishedFaults(root)).toEqual([
    "2030@1.0.0 was published with @nianbao/schema@0.1.0, and schemas/released/index.json gives another digest",
    "2030@1.1.0 was published with @nianbao/schema@0.1.0, and schemas/released/index.json no longer lists it",
  ]);
});
