import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "./run.ts";
import { ours, root, Workplace } from "./testing/workplace.ts";

const place = new Workplace();
afterAll(() => place.remove());
const out = place.path("o");

test.each([
  ["nothing", []],
  ["an unknown command", ["print", "--schemas", "s", "--out", out]],
  ["no out folder", ["generate", "--schemas", "s"]],
  ["an unknown option", ["generate", "--schemas", "s", "--out", out, "--colour"]],
  ["an option without its value", ["generate", "--schemas"]],
  ["a folder that is none", ["generate", "--schemas", "no/such", "--out", out]],
])("%s is refused in one line", async (_, args) => {
  const { status, says } = await run(args);
  expect(status).toBe(2);
  expect(says).toMatch(/^[^\n]+$/);
});

const none = place.path("no.json");

test.each([
  ["no profile", ["profile", "--out", out], "usage: nianbao-codegen profile --profile FILE --out FOLDER"],
  ["a profile that is no file", ["profile", "--profile", none, "--out", out], `${none}: 发现 found no file`],
  [
    "a profile that is a folder",
    ["profile", "--profile", place.folder, "--out", out],
    `${place.folder}: 发现 found no file`,
  ],
  ["a misspelt command", ["profil", "--profile", none], "generate | profile | release"],
])("%s is refused in one line", async (_, args, reason) => {
  const { status, says } = await run(args);
  expect(status).toBe(2);
  expect(says).toMatch(/^[^\n]+$/);
  expect(says).toContain(reason);
  expect(place.has("o")).toBe(false);
});

describe("the out folder of a profile", () => {
  const profile = join(root, "examples/vendor-profile/profile.json");
  const profileInto = (name: string) => run(["profile", "--profile", profile, "--out", place.path(name)]);

  test("keeps what was written by hand, and nothing else is written", async () => {
    const file = place.put("src/index.ts", "export const mine = 1;\n");
    expect(await profileInto("src")).toEqual({
      status: 2,
      says: `${file}: 发现 found a file that was not generated from a profile，应为 expected none there: give --out a folder of its own`,
    });
    expect(readdirSync(place.path("src"))).toEqual(["index.ts"]);
  });

  test("is no file", async () => {
    place.put("taken", "");
    const { status, says } = await profileInto("taken");
    expect(status).toBe(2);
    expect(says).toContain("taken: 发现 found a file，应为 expected a folder");
  });

  test("takes what is generated again, formatted or not", async () => {
    expect((await profileInto("again")).status).toBe(0);
    place.edit("again/index.ts", (text) => text.replaceAll("\n", "\r\n"));
    expect(await profileInto("again")).toEqual({ status: 0, says: "index.ts\n1 files changed." });
  });
});

test("a schema that does not compile is refused with its place, and nothing is written", async () => {
  const schemas = place.copySchemas("bad");
  place.edit("bad/schemas/annual-report/2021/schema.json", (text) =>
    text.replace('"x-section": 3', '"x-sektion": 3'),
  );
  const { status, says } = await run(["generate", "--schemas", schemas, "--out", out]);
  expect(status).toBe(2);
  expect(says).toMatch(
    /^schemas\/annual-report\/2021\/schema\.json#\/properties\/requests\/x-sektion: 发现 found the key "x-sektion"，应为 expected `x-section`, .*$/,
  );
  expect(place.has("o")).toBe(false);
});

test("a file system that refuses is reported, not traced", async () => {
  const { status, says } = await run(["generate", "--schemas", ours, "--out", place.put("file", "")]);
  expect(status).toBe(2);
  expect(says).toMatch(/^[^\n]*file[^\n]*$/);
});
