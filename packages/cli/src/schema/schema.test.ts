import { editions, schema, versions } from "@nianbao/schema";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Workplace } from "../testing/workplace.ts";

const edition = editions.at(-1)!.id;
const version = editions.at(-1)!.schemaVersion;

let workplace: Workplace;
beforeEach(() => {
  workplace = new Workplace();
});
afterEach(() => workplace.remove());

function nianbao(...args: string[]) {
  return workplace.nianbao(["schema", ...args]);
}

// biome-ignore lint/suspicious/noExplicitAny: an edit reaches anywhere in a schema
function edited(edit: (schema: any) => void): string {
  const copy = structuredClone(schema(edition));
  edit(copy);
  return workplace.put("schema.json", copy);
}

test.each([
  [[]],
  [["show", edition]],
  [["show", `${edition}@${version}`]],
  [["--edition", edition, "--version", version]],
])("%j prints the schema", (args) => {
  const { status, stdout } = nianbao(...args);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(schema(edition));
});

test("list names every edition with its version", () => {
  const { status, stdout } = nianbao("list", "--lang", "en");
  expect(status).toBe(0);
  for (const { id, schemaVersion } of editions)
    expect(stdout).toMatch(new RegExp(`^${id} +${schemaVersion} `, "m"));
});

test("list --json gives the released versions as data", () => {
  expect(JSON.parse(nianbao("list", "--json").stdout)).toEqual({ versions });
});

test("diff says what differs by class, in the words of the form, and the least version", () => {
  const file = edited((copy) => {
    copy.properties.year.title = "年度";
    copy.$defs.applicants.properties.total["x-source"] = { clause: "附件", status: "official" };
  });
  const { status, stdout } = nianbao("diff", edition, file, "--lang", "en");
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /: 2 changes, asking for a patch version: \d+\.\d+\.[1-9]\d* or later\.\n\nLabels and definitions\n/,
  );
  expect(stdout).toContain('  Report year: label, "报告年度" → "年度"\n      /year  a patch version\n');
  expect(stdout).toMatch(
    /Applicants \/ Total: clause, ".*" → "附件 \(official\)"\n {6}\/requests\/received\/total {2}\d+ places/,
  );
});

test("diff --json gives the changes as data", () => {
  const file = edited((copy) => {
    copy.properties.disputes["x-rules"] = [{ code: "disputes-total", sum: ["a"], equals: ["b"], at: "a" }];
  });
  const { stdout } = nianbao("diff", edition, file, "--json");
  expect(JSON.parse(stdout)).toMatchObject({
    from: edition,
    to: file,
    bump: "major",
    changes: [
      { kind: "rule-added", class: "rules", path: "/disputes", code: "disputes-total", bump: "major" },
    ],
  });
});

test("diff says that an equation asks for less, as the release does that it goes into", () => {
  const file = edited((copy) => {
    const [balance] = copy.properties.requests["x-rules"];
    const total = (path: string) => `${path}/total`;
    Object.assign(balance, {
      sum: balance.sum.map(total),
      equals: balance.equals.map(total),
      at: total(balance.at),
    });
  });
  expect(JSON.parse(nianbao("diff", edition, file, "--json").stdout)).toMatchObject({ bump: "minor" });
});

test("what does not differ is said so", () => {
  expect(nianbao("diff", edition, edition).stdout).toBe(`${edition} → ${edition}：没有不同。\n`);
});

test("between editions no version is asked for", () => {
  const { stdout } = nianbao("diff", editions[0]!.id, edition, "--json");
  expect(JSON.parse(stdout)).not.toHaveProperty("leastVersion");
});

test.each([
  [["show", "1789"], "1789"],
  [["show", `${edition}@99.0.0`], "99.0.0"],
  [["diff", edition], "schema 后面可以是"],
  [["nonsense"], "schema 后面可以是"],
  [["diff", edition, "missing.json"], "missing.json：没有这个文件"],
])("%j is one clear line and status 2", (args, says) => {
  const { status, stdout, stderr } = nianbao(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^nianbao: [^\n]+\n$/);
  expect(stderr).toContain(says);
});

test("a file that is no schema is said to be none", () => {
  const file = workplace.put("report.json", "[1]");
  expect(nianbao("diff", edition, file).stderr).toContain("不是年度报告的模式");
});
