import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dataChanges, dataFaults } from "./data.ts";

const repository = fileURLToPath(new URL("../../../..", import.meta.url));

test("what changed in the data since the last release is announced", () => {
  expect(dataFaults(repository)).toEqual([]);
});

const findings = {
  findings: {
    "cell-blank": { severity: "error", message: "x", variants: { draft: { severity: "info" } } },
    "published-late": { severity: "warning", message: "x" },
  },
};
const files = {
  "schemas/findings.json": findings,
  "schemas/annual-report/2030/schema.json": { title: "x" },
  "schemas/annual-report/2030/aliases.json": { labels: {} },
};
const edited = (file: keyof typeof files, value: unknown) => ({ ...files, [file]: value });
const withLate = (late: object) =>
  edited("schemas/findings.json", { findings: { ...findings.findings, "published-late": late } });
const changes = (after: object) =>
  dataChanges(new Map(Object.entries(files)), new Map(Object.entries(after))).map(
    ({ says, bump }) => `${bump}: ${says}`,
  );

test.each<[string, object, string[]]>([
  ["nothing", structuredClone(files), []],
  [
    "another spelling that is read",
    edited("schemas/annual-report/2030/aliases.json", { labels: { a: ["b"] } }),
    ["patch: schemas/annual-report/2030/aliases.json changed"],
  ],
  [
    "what phrases speak of",
    { ...files, "schemas/annual-report/2030/statements.json": {} },
    ["patch: schemas/annual-report/2030/statements.json changed"],
  ],
  [
    "the text of a finding",
    withLate({ severity: "warning", message: "y" }),
    ["patch: schemas/findings.json changed"],
  ],
  [
    "a warning that becomes an error",
    withLate({ severity: "error", message: "x" }),
    ["minor: the finding published-late was of severity warning and is of severity error"],
  ],
  [
    "an error that becomes a warning in a variant",
    edited("schemas/findings.json", {
      findings: {
        ...findings.findings,
        "cell-blank": { severity: "error", message: "x", variants: { draft: {} } },
      },
    }),
    ["minor: the finding cell-blank, draft was of severity info and is of severity error"],
  ],
  [
    "another code",
    edited("schemas/findings.json", {
      findings: { "cell-blank": findings.findings["cell-blank"], late: { severity: "warning" } },
    }),
    ["major: the finding published-late is gone", "minor: the finding late is new"],
  ],
  // A released schema is judged by the gate.
  ["a released schema", edited("schemas/annual-report/2030/schema.json", { title: "y" }), []],
  [
    "an edition",
    { ...files, "schemas/annual-report/2031/schema.json": {} },
    ["minor: schemas/annual-report/2031/schema.json is new"],
  ],
])("%s changes", (_, after, expected) => {
  expect(changes(after)).toEqual(expected);
});

describe("in a repository", () => {
  let root: string;
  const git = (...args: string[]) => execFileSync("git", ["-C", root, ...args], { stdio: "pipe" });
  const write = (content: object) => {
    for (const [file, value] of Object.entries(content)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), JSON.stringify(value, null, 2));
    }
  };
  const announce = (bump: string) => {
    mkdirSync(join(root, ".changeset"), { recursive: true });
    writeFileSync(join(root, ".changeset/one.md"), `---\n"@nianbao/schema": ${bump}\n---\n\nx\n`);
  };
  const setVersion = (version: string) => write({ "packages/schema/package.json": { version } });
  const commit = () => {
    git("add", "-A");
    git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "x");
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "nianbao-data-"));
    git("init", "-q");
    write(files);
    setVersion("1.10.0");
    commit();
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test("before the first release there is nothing to compare with", () => {
    write(withLate({ severity: "error" }));
    expect(dataFaults(root)).toEqual([]);
  });

  test("the newest release counts, and what is announced far enough is in order", () => {
    git("tag", "@nianbao/schema@1.10.0");
    write(withLate({ severity: "info" }));
    commit();
    git("tag", "@nianbao/schema@1.9.0");
    write(withLate({ severity: "error" }));
    const fault =
      "the finding published-late was of severity warning and is of severity error since @nianbao/schema@1.10.0: " +
      "add a changeset (npx changeset) that announces a minor version of the packages";
    expect(dataFaults(root)).toEqual([fault]);
    announce("patch");
    expect(dataFaults(root)).toEqual([fault]);
    announce("minor");
    expect(dataFaults(root)).toEqual([]);
  });

  test("changesets that are taken up have raised the version of the packages", () => {
    git("tag", "@nianbao/schema@1.10.0");
    write(withLate({ severity: "error" }));
    setVersion("1.10.1");
    expect(dataFaults(root)).toHaveLength(1);
    setVersion("1.11.0");
    expect(dataFaults(root)).toEqual([]);
  });

  test("a file laid out in another way is as it was, and one that is gone is not", () => {
    git("tag", "@nianbao/schema@1.10.0");
    writeFileSync(join(root, "schemas/findings.json"), JSON.stringify(findings));
    expect(dataFaults(root)).toEqual([]);
    announce("minor");
    rmSync(join(root, "schemas/annual-report"), { recursive: true });
    expect(dataFaults(root)).toEqual([
      expect.stringMatching(/^schemas\/annual-report\/2030\/schema\.json is gone .* a major version/),
    ]);
  });
});
