import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

// The command as its users have it: a process, run from what is built.
const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "nianbao-codegen-"));
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const built = spawnSync(join(root, "node_modules/.bin/tsc"), ["-b", "packages/codegen"], { cwd: root });
  expect(built.status, String(built.stdout)).toBe(0);
}, 60_000);

function codegen(...args: string[]) {
  const bin = join(root, "packages/codegen/bin/nianbao-codegen.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
    // Whoever starts the tests may have packages of ours found from anywhere.
    env: { ...process.env, NODE_PATH: "" },
  });
  return { status, stdout, stderr };
}

test("--help says how to call it", () => {
  const { status, stdout, stderr } = codegen("--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^nianbao-codegen generate --schemas FOLDER --out FOLDER\n/);
});

test.each([
  ["nothing", []],
  ["an unknown command", ["print", "--schemas", "s", "--out", "o"]],
  ["no out folder", ["generate", "--schemas", "s"]],
  ["an unknown option", ["generate", "--schemas", "s", "--out", "o", "--colour"]],
  ["an option without its value", ["generate", "--schemas"]],
  ["a folder that is none", ["generate", "--schemas", "no/such", "--out", "o"]],
])("%s is refused with one line and status 2", (_, args) => {
  const { status, stdout, stderr } = codegen(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^nianbao-codegen: [^\n]+\n$/);
});

test.each([
  ["no profile", ["profile", "--out", "o"], "usage: nianbao-codegen profile --profile FILE --out FOLDER"],
  [
    "a profile that is no file",
    ["profile", "--profile", "no.json", "--out", "o"],
    "no.json: 发现 found no file",
  ],
  ["a profile that is a folder", ["profile", "--profile", ".", "--out", "o"], ".: 发现 found no file"],
  ["a misspelt command", ["profil", "--profile", "no.json"], "generate | profile | release"],
  [
    "a profile where the data are not installed",
    ["profile", "--profile", "profile.json", "--out", "o"],
    "npm install --save-dev @nianbao/schema",
  ],
])("%s is refused with one line and status 2", (_, args, says) => {
  writeFileSync(join(folder, "profile.json"), "{}");
  const { status, stdout, stderr } = codegen(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^nianbao-codegen: [^\n]+\n$/);
  expect(stderr).toContain(says);
  expect(existsSync(join(folder, "o"))).toBe(false);
});

describe("the out folder of a profile", () => {
  const profile = join(root, "examples/vendor-profile/profile.json");

  test("keeps what was written by hand, and nothing else is written", () => {
    const out = join(folder, "src");
    mkdirSync(out);
    writeFileSync(join(out, "index.ts"), "export const mine = 1;\n");
    const { status, stderr } = codegen("profile", "--profile", profile, "--out", out);
    expect({ status, files: readdirSync(out) }).toEqual({ status: 2, files: ["index.ts"] });
    expect(stderr).toBe(
      `nianbao-codegen: ${join(out, "index.ts")}: 发现 found a file that was not generated from a profile，应为 expected none there: give --out a folder of its own\n`,
    );
  });

  test("is no file", () => {
    writeFileSync(join(folder, "taken"), "");
    const { status, stderr } = codegen("profile", "--profile", profile, "--out", join(folder, "taken"));
    expect(status).toBe(2);
    expect(stderr).toContain("taken: 发现 found a file，应为 expected a folder");
  });

  test("takes what is generated again, formatted or not", () => {
    const out = join(folder, "again");
    expect(codegen("profile", "--profile", profile, "--out", out).status).toBe(0);
    const index = join(out, "index.ts");
    writeFileSync(index, readFileSync(index, "utf8").replaceAll("\n", "\r\n"));
    const { status, stdout } = codegen("profile", "--profile", profile, "--out", out);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "index.ts\n1 files changed.\n" });
  });
});

test("a schema that does not compile is refused with its place, and nothing is written", () => {
  const schemas = join(folder, "bad", "schemas");
  cpSync(join(root, "schemas"), schemas, { recursive: true });
  const file = join(schemas, "annual-report/2021/schema.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('"x-section": 3', '"x-sektion": 3'));
  const { status, stderr } = codegen("generate", "--schemas", schemas, "--out", "out");
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^nianbao-codegen: schemas\/annual-report\/2021\/schema\.json#\/properties\/requests\/x-sektion: 发现 found the key "x-sektion"，应为 expected `x-section`, .*\n$/,
  );
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("a file system that refuses is reported, not traced", () => {
  writeFileSync(join(folder, "file"), "");
  const { status, stderr } = codegen("generate", "--schemas", join(root, "schemas"), "--out", "file");
  expect(status).toBe(2);
  expect(stderr).toMatch(/^nianbao-codegen: [^\n]*file[^\n]*\n$/);
});

test("it writes what differs, says so, and then nothing", () => {
  const args = ["generate", "--schemas", join(root, "schemas"), "--out", "made"];
  const first = codegen(...args);
  expect(first.status, first.stderr).toBe(0);
  const made = first.stdout.trimEnd().split("\n");
  expect(made.at(-1)).toBe(`${made.length - 1} files changed.`);
  for (const path of made.slice(0, -1)) expect(existsSync(join(folder, "made", path)), path).toBe(true);
  expect(codegen(...args)).toEqual({ status: 0, stdout: "Nothing changed.\n", stderr: "" });
});
