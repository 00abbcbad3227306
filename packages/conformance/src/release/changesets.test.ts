import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { announced } from "./changesets.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nianbao-changesets-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, head: string) =>
  writeFileSync(join(folder, name), `---\n${head}\n---\n\nText: major\n`);

test("no changeset announces nothing", () => {
  write("README.md", '"@nianbao/schema": major');
  expect(announced(folder)).toBe("none");
  expect(announced(join(folder, "missing"))).toBe("none");
});

test("the farthest rise is announced", () => {
  write("one.md", '"@nianbao/schema": patch\n"@nianbao/html": minor');
  write("two.md", "'@nianbao/cli': patch");
  write("other.md", '"someone-else": major');
  expect(announced(folder)).toBe("minor");
});
