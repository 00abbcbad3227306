import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { packages } from "./workspace.ts";

// An example that prints is run, from what is built, and must print what stands there in comments.
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "nianbao-readme-"));
mkdirSync(join(folder, "node_modules/@nianbao"), { recursive: true });
for (const { folder: name } of packages)
  symlinkSync(join(root, "packages", name), join(folder, "node_modules/@nianbao", name));
symlinkSync(join(root, "schemas"), join(folder, "schemas"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examples = packages.flatMap(({ folder: name }) => {
  const readme = readFileSync(join(root, "packages", name, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code ?? "");
  return blocks.filter((code) => code.includes("console.log(")).map((code) => ({ name, code }));
});

test.each(examples)(
  "the example in the README of $name prints what it says",
  ({ code }) => {
    writeFileSync(join(folder, "example.mjs"), code);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["example.mjs"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
    const said = code
      .split("\n")
      .filter((line) => line.startsWith("// "))
      .map((line) => line.slice(3));
    const printed = stdout.trimEnd().split("\n");
    expect(said.filter((line) => printed.includes(line))).toEqual(printed);
  },
  60_000,
);
