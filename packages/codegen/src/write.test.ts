import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "./index.ts";
import { Workplace } from "./testing/workplace.ts";

let place: Workplace;
let root: string;
beforeEach(() => {
  place = new Workplace();
  root = place.folder;
});
afterEach(() => place.remove());

const files = new Map([
  ["packages/form/src/generated/index.ts", "index"],
  ["packages/form/src/generated/2021/form.ts", "form"],
  ["docs/reference/2021.md", "page"],
]);

test("files are written below the root, and only what differs is written again", () => {
  expect(writeFiles(root, files)).toEqual([...files.keys()]);
  expect(readFileSync(join(root, "docs/reference/2021.md"), "utf8")).toBe("page");
  const form = join(root, "packages/form/src/generated/2021/form.ts");
  const before = statSync(form).mtimeMs;
  place.put("docs/reference/2021.md", "edited by hand");
  expect(writeFiles(root, files)).toEqual(["docs/reference/2021.md"]);
  expect(statSync(form).mtimeMs).toBe(before);
  expect(writeFiles(root, files)).toEqual([]);
});

test("what nothing makes any more is deleted, with the folder that it leaves empty", () => {
  writeFiles(root, files);
  place.put("packages/form/src/generated/2019/form.ts", "");
  place.put("docs/reference/2019.md", "");
  expect(writeFiles(root, files).sort()).toEqual([
    "docs/reference/2019.md",
    "packages/form/src/generated/2019/form.ts",
  ]);
  expect(readdirSync(join(root, "packages/form/src/generated")).sort()).toEqual(["2021", "index.ts"]);
});

test("nothing outside the generated folders is touched", () => {
  const kept = [
    "packages/form/src/form.ts",
    "packages/form/src/generated.ts",
    "packages/html/src/generated/2019/page.ts",
    "docs/decisions/one.md",
    "docs/reference.md",
  ];
  for (const path of kept) place.put(path, "");
  writeFiles(root, files);
  expect(kept.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
