import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  cases,
  editions,
  type Part,
  Program,
  type Run,
  type RunOptions,
  run,
  type ValidationQuestion,
} from "@nianbao/conformance";
import type { Finding } from "@nianbao/types";
import { validate } from "@nianbao/validator";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from "vitest";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const python = inject("python3") ?? "python3";
const example = fileURLToPath(new URL("..", import.meta.url));
const schemas = fileURLToPath(new URL(".", import.meta.resolve("@nianbao/schema/findings.json")));
const parts: readonly Part[] = ["structure", "arithmetic", "previous-year", "calendar"];

// A folder that holds the modules in Python, and of the data the three kinds of files that they read.
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-python-"));
  for (const name of readdirSync(schemas, { recursive: true, encoding: "utf8" }))
    if (/^findings\.json$|^[^/\\]+[/\\](form|rules)\.json$/.test(name))
      cpSync(join(schemas, name), join(folder, "data", name));
  for (const name of readdirSync(example).filter((one) => one.endsWith(".py")))
    cpSync(join(example, name), join(folder, name));
  return folder;
}
const intact = installed();
afterAll(() => rmSync(intact, { recursive: true, force: true }));

// -S: without any package that may be installed.
const command = (folder: string, ...args: string[]) => [
  "-S",
  join(folder, "answer.py"),
  join(folder, "data"),
  ...args,
];
const programIn = (folder: string) => new Program(python, command(folder));

describe.skipIf(inject("python3") === undefined)("the validator in Python", () => {
  const answers = new Map<string, readonly Said[]>();
  let held: Run;
  beforeAll(async () => {
    const program = programIn(intact);
    const validate = async (question: ValidationQuestion) => {
      const findings = await program.validate(question);
      answers.set(question.id, findings as readonly Said[]);
      return findings;
    };
    held = await run({ validate, end: () => program.end() }, { parts });
  });

  test("passes every case of its parts, and covers every equation and every cell", () => {
    const { outcomes, coverage } = held;
    expect(outcomes.filter(({ problems }) => problems.length > 0)).toEqual([]);
    expect(Object.keys(coverage.parts)).toEqual(parts);
    for (const { equations, cells } of Object.values(coverage.editions)) {
      expect(equations.passed).toBe(equations.total);
      expect(cells.passed).toBe(cells.total);
    }
  });

  test("says in Chinese what the validator in TypeScript says", () => {
    for (const { id, report, previous } of judged()) {
      const { findings } = validate(report, { previous, lang: "zh-CN", text: false });
      expect(said(answers.get(id) ?? []), id).toEqual(said(findings));
    }
  });

  test("says in English what the validator in TypeScript says", () => {
    const asked = judged();
    const input = asked.map((one) => JSON.stringify(one)).join("\n");
    const { stdout } = spawnSync(python, command(intact, "en"), {
      input,
      maxBuffer: 2 ** 30,
      encoding: "utf8",
    });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(asked.length);
    for (const [index, { id, report, previous }] of asked.entries()) {
      const { findings } = validate(report, { previous, lang: "en", text: false });
      expect(said(JSON.parse(lines[index] as string).findings), id).toEqual(said(findings));
    }
  });
});

describe.skipIf(inject("python3") === undefined)("a validator in Python that", () => {
  let folder: string;
  beforeEach(() => {
    folder = installed();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const hold = (options: RunOptions) => run(programIn(folder), { parts, ...options });

  function edit(name: string, from: string, to: string): void {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text.split(from)).toHaveLength(2);
    writeFileSync(
      join(folder, name),
      text.replace(from, () => to),
    );
  }

  // Each mistake, and the finding that some cases are about which then fail.
  test.each([
    ["takes a blank for 0", "read.py", '== "number" else None', '== "number" else 0', "applicant-total"],
    ["adds decimals as doubles", "read.py", "parse_float=number", "parse_float=float", "disputes-total"],
    ["takes true for a number", "read.py", 'bool: "boolean", ', "", "wrong-type"],
    [
      "forgets last year's report",
      "validator.py",
      "if isinstance(previous, dict):",
      "if False:",
      "carried-over-mismatch",
    ],
    ["knows no leap years", "values.py", "29 if leap else 28", "29", "bad-date"],
    [
      "asks no more of a code than its form",
      "values.py",
      "if check_fits(code) else",
      "if True else",
      "bad-code",
    ],
    [
      "has one deadline for all",
      "validator.py",
      'rule["deadlines"].get(kind, rule["deadline"])',
      'rule["deadline"]',
      "published-late",
    ],
  ])("%s: it is caught", async (_, name, from, to, code) => {
    edit(name, from, to);
    const { outcomes, coverage } = await hold({ ids: editions.map((edition) => `${edition}/${code}/`) });
    expect(outcomes.length).toBeGreaterThan(0);
    expect(coverage.codes[code]?.passed).toBeLessThan(outcomes.length);
  });

  test("lacks one equation: every case in which it is broken fails, and says so", async () => {
    const [edition = ""] = editions;
    const file = join(folder, "data", edition, "rules.json");
    const rules = JSON.parse(readFileSync(file, "utf8"));
    const { code, at } = rules.equations.pop();
    writeFileSync(file, JSON.stringify(rules));
    const { outcomes } = await hold({ ids: [`${edition}/${code}/`] });
    const failed = outcomes.filter(({ problems }) => problems.length > 0);
    expect(failed.map((outcome) => outcome.case.id)).toContain(`${edition}/${code}/broken${at}`);
    for (const { problems } of failed) expect(problems).toMatchObject([{ at: `${code} ${at}` }]);
  });
});

interface Judged {
  readonly id: string;
  readonly report: unknown;
  readonly previous: unknown;
}

function judged(): Judged[] {
  return cases().flatMap((one) => {
    if (one.kind !== "validate" || !parts.includes(one.part) || one.text !== undefined) return [];
    return [{ id: one.id, report: one.report, previous: one.previous }];
  });
}

type Said = Pick<Finding, "code" | "path" | "severity" | "label" | "source" | "cells" | "message" | "actual">;

// Findings come in any order.
function said(findings: readonly Said[]): Partial<Said>[] {
  return findings
    .map(({ code, path, severity, label, source, cells, message, actual }) => {
      const finding = { code, path, severity, label, source, cells };
      return isWordedAlike(code, path, actual) ? { ...finding, message } : finding;
    })
    .sort((a, b) => `${a.path} ${a.code}`.localeCompare(`${b.path} ${b.code}`));
}

// Numbers that JavaScript writes with an exponent or cannot hold, and which version to install.
function isWordedAlike(code: string, path: string, actual: unknown): boolean {
  if (code === "unsupported-schema-version") return false;
  if (code === "previous-not-comparable" && /^\/(edition|schemaVersion)$/.test(path)) return false;
  return typeof actual !== "number" || /^-?[\d.]{1,15}$/.test(String(actual));
}
