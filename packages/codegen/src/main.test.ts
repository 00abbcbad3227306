import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ours, root, Workplace } from "./testing/workplace.ts";

const place = new Workplace();
afterAll(() => place.remove());

beforeAll(() => {
  const built = spawnSync(join(root, "node_modules/.bin/tsc"), ["-b", "packages/codegen"], { cwd: root });
  expect(built.status, String(built.stdout)).toBe(0);
});

test("--help says how to call it", () => {
  const { status, stdout, stderr } = place.codegen("--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^nianbao-codegen generate --schemas FOLDER --out FOLDER\n/);
});

test("what is refused is told on standard error, with status 2", () => {
  const { status, stdout, stderr } = place.codegen("generate", "--schemas", "no/such", "--out", "o");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^nianbao-codegen: no\/such\/annual-report: 发现 found no edition[^\n]+\n$/);
});

test("a profile where the data are not installed is told what to install", () => {
  place.put("profile.json", {});
  const { status, stdout, stderr } = place.codegen("profile", "--profile", "profile.json", "--out", "o");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^nianbao-codegen: [^\n]*npm install --save-dev @nianbao\/schema[^\n]*\n$/);
  expect(place.has("o")).toBe(false);
});

test("it writes what differs, says so, and then nothing", () => {
  const args = ["generate", "--schemas", ours, "--out", "made"];
  const first = place.codegen(...args);
  expect(first.status, first.stderr).toBe(0);
  const made = first.stdout.trimEnd().split("\n");
  expect(made.at(-1)).toBe(`${made.length - 1} files changed.`);
  expect(made.slice(0, -1).filter((path) => !place.has(`made/${path}`))).toEqual([]);
  expect(place.codegen(...args)).toEqual({ status: 0, stdout: "Nothing changed.\n", stderr: "" });
});
