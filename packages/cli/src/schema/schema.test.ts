import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editions, schema, versions } from "@nianbao/schema";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../run.ts";

const edition = editions.at(-1)!.id;
const version = editions.at(-1)!.schemaVersion;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nianbao-schema-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

async function nianbao(...args: string[]) {
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockReturnValue(true),
  );
  const status = await run(["schema", ...args]);
  const [stdout, stderr] = spies.map((spy) => spy.mock.calls.map(([chunk]) => String(chunk)).join(""));
  return { status, stdout, stderr };
}

// biome-ignore lint/suspicious/noExplicitAny: an edit reaches anywhere in a schema
function edited(edit: (schema: any) => void): string {
  const copy = structuredClone(schema(edition));
  edit(copy);
  const file = join(folder, "schema.json");
  writeFileSync(file, JSON.stringify(copy));
  return file;
}

test.each([
  [[]],
  [["show", edition]],
  [["show", `${edition}@${version}`]],
  [["--edition", edition, "--version", version]],
])("%j prints the schema", async (args) => {
  const { status, stdout } = await nianbao(...args);
  expect(status).toBe(0);
  expect(JSON.parse(stdout ?? "")).toEqual(schema(edition));
});

test("list names every edition with its version", async () => {
  const { status, stdout } = await nianbao("list", "--lang", "en");
  expect(status).toBe(0);
  for (const { id, schemaVersion } of editions)
    expect(stdout).toMatch(new RegExp(`^${id} +${schemaVersion} `, "m"));
});

test("list --json gives the released versions as data", async () => {
  expect(JSON.parse((await nianbao("list", "--json")).stdout ?? "")).toEqual({ versions });
});

test("diff says what differs by class, in the words of the form, and the least version", async () => {
  const file = edited((copy) => {
    copy.properties.year.title = "年度";
    copy.$defs.applicants.properties.total["x-source"] = { clause: "附件", status: "official" };
  });
  const { status, stdout } = await nianbao("diff", edition, file, "--lang", "en");
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /: 2 changes, asking for a patch version: \d+\.\d+\.[1-9]\d* or later\.\n\nLabels and definitions\n/,
  );
  expect(stdout).toContain('  Report year: label, "报告年度" → "年度"\n      /year  a patch version\n');
  expect(stdout).toMatch(
    /Applicants \/ Total: clause, ".*" → "附件 \(official\)"\n {6}\/requests\/received\/total {2}\d+ places/,
  );
});

test("diff --json gives the changes as data", async () => {
  const file = edited((copy) => {
    copy.properties.disputes["x-rules"] = [{ code: "disputes-total", sum: ["a"], equals: ["b"], at: "a" }];
  });
  const { stdout } = await nianbao("diff", edition, file, "--json");
  expect(JSON.parse(stdout ?? "")).toMatchObject({
    from: edition,
    to: file,
    bump: "major",
    changes: [
      { kind: "rule-added", class: "rules", path: "/disputes", code: "disputes-total", bump: "major" },
    ],
  });
});

test("what does not differ is said so", async () => {
  expect((await nianbao("diff", edition, edition)).stdout).toBe(`${edition} → ${edition}：没有不同。\n`);
});

test("between editions no version is asked for", async () => {
  const { stdout } = await nianbao("diff", editions[0]!.id, edition, "--json");
  expect(JSON.parse(stdout ?? "")).not.toHaveProperty("leastVersion");
});

test.each([
  [["show", "1789"], "1789"],
  [["show", `${edition}@99.0.0`], "99.0.0"],
  [["diff", edition], "schema 后面可以是"],
  [["nonsense"], "schema 后面可以是"],
  [["diff", edition, "missing.json"], "missing.json：没有这个文件"],
])("%j is one clear line and status 2", async (args, says) => {
  const { status, stdout, stderr } = await nianbao(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^nianbao: [^\n]+\n$/);
  expect(stderr).toContain(says);
});

test("a file that is no schema is said to be none", async () => {
  const file = join(folder, "report.json");
  writeFileSync(file, "[1]");
  expect((await nianbao("diff", edition, file)).stderr).toContain("不是年度报告的模式");
});
