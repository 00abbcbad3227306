import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { cases, editions, parts } from "../index.ts";
import { command } from "./command.ts";

vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), "nianbao-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const edition = editions.at(-1) as string;
const whole = ["--case", `${edition}/whole/`];
const finds = (findings: string) =>
  `require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
     const { id } = JSON.parse(line);
     console.log(JSON.stringify({ id, findings: ${findings} }));
   });`;
const nothing = [process.execPath, "-e", finds("[]")];

let stdout = "";
let stderr = "";
beforeEach(() => {
  stdout = "";
  stderr = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    stdout += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    stderr += text;
    return true;
  });
  return () => vi.restoreAllMocks();
});

test("all passed: 0, with how many of what", async () => {
  const status = await command([
    ...whole.slice(0, 1),
    `${edition}/whole/base`,
    "--lang",
    "en",
    "--",
    ...nothing,
  ]);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(
      /^✓ structure 1\/1\n○ \d+ equations 0\/\d+\n○ \d+ cells 0\/\d+\n1 passed, 0 failed\n$/,
    ),
  });
});

test("some failed: 1, with what is missing, what is too much, and how to see the rest", async () => {
  const odd = `id.endsWith("base") ? [{ code: "cell-blank", path: "/year" }] : []`;
  expect(await command([...whole, "--lang", "en", "--", process.execPath, "-e", finds(odd)])).toBe(1);
  expect(stdout).toContain(`✗ ${edition}/whole/base\n  a complete report. `);
  expect(stdout).toContain(`    + cell-blank /year {}: too much\n`);
  expect(stdout).toMatch(/ {4}- cell-blank \/\S+ \{"severity":"error"\}: missing\n/);
  expect(stdout).toMatch(/ {4}… \d+\n/);
  expect(stdout).toMatch(/\n2 passed, 2 failed\n$/);
});

test("a difference says what is there and what must be, in Chinese unless asked otherwise", async () => {
  const wrong = `[{ code: "disputes-total", path: "/disputes/reconsideration/total", severity: "error", expected: 1, actual: 31 }]`;
  const id = `${edition}/disputes-total/broken/disputes/reconsideration/total`;
  expect(await command(["--case", id, "--", process.execPath, "-e", finds(wrong)])).toBe(1);
  expect(stdout).toContain("≠ disputes-total /disputes/reconsideration/total expected：1，应为 31");
  expect(stdout).toContain("通过 0 个，未通过 1 个");
});

test("no more than twenty cases are shown, unless all are wanted", async () => {
  const many = ["--case", `${edition}/cell-blank/`, "--lang", "en", "--", ...nothing];
  expect(await command(many)).toBe(1);
  expect(stdout.match(/^✗ \d+\/cell-blank/gm)).toHaveLength(20);
  expect(stdout).toMatch(/… and \d+ more \(--all\)/);
  stdout = "";
  await command(["--all", ...many]);
  const blanks = cases(edition).filter(
    ({ id, kind }) => id.startsWith(`${edition}/cell-blank/`) && kind === "validate",
  );
  expect((stdout.match(/^✗ \d+\/cell-blank/gm) ?? []).length).toBeGreaterThan(blanks.length - 10);
});

test("--json is one document", async () => {
  expect(await command([...whole, "--json", "--", ...nothing])).toBe(1);
  const result = JSON.parse(stdout);
  expect(result).toMatchObject({
    program: nothing,
    passed: false,
    coverage: { parts: { structure: { total: 3 } } },
  });
  expect(result.cases).toHaveLength(4);
  expect(result.cases).toContainEqual({ id: `${edition}/whole/base`, passed: true, problems: [] });
});

test("--badge writes what was passed, and of what", async () => {
  const file = join(folder, "badge.svg");
  await command([...whole, "--part", "structure", "--badge", file, "--", ...nothing]);
  const svg = readFileSync(file, "utf8");
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
  expect(svg).toContain(`<title>nianbao: ${edition} structure 2/3</title>`);
  expect(svg).toContain("#b3141d");
  await command(["--case", `${edition}/whole/base`, "--badge", file, "--", ...nothing]);
  expect(readFileSync(file, "utf8")).toContain("#2e7d32");
});

test("--list prints the cases with what they must give, and runs nothing", async () => {
  expect(await command(["--list", "--edition", edition, "--part", "calendar,text"])).toBe(0);
  const listed = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(listed).toEqual(cases(edition).filter(({ part }) => part === "calendar" || part === "text"));
});

test("--help tells every option and part", async () => {
  expect(await command(["--help", "--lang", "en"])).toBe(0);
  for (const word of [
    "--edition",
    "--part",
    "--case",
    "--compare",
    "--timeout",
    "--all",
    "--json",
    "--badge",
    "--list",
    ...parts,
  ])
    expect(stdout).toContain(word);
});

test.each<[string, string[], RegExp]>([
  ["no program", [], /^用法：/],
  ["an unknown option", ["--edtion", "1"], /--edtion/],
  ["an unknown part", ["--part", "tables"], /--part takes structure, .*, not "tables"/],
  ["an unknown edition", ["--edition", "1066", "--", "true"], /no cases of the edition "1066"/],
  ["no number of seconds", ["--timeout", "soon", "--", "true"], /--timeout takes seconds, not "soon"/],
  ["an unknown language", ["--lang", "fr"], /--lang takes zh-CN, en, not "fr"/],
  [
    "a badge that cannot be written",
    [...whole, "--badge", join(folder, "none/b.svg"), "--", ...nothing],
    /Cannot write .*ENOENT/,
  ],
])("%s: 2, and one clear line", async (_, args, says) => {
  expect(await command(args)).toBe(2);
  expect(stderr).toMatch(says);
  expect(stdout).toBe("");
  expect(existsSync(join(folder, "none"))).toBe(false);
});

test("a choice without a case has not passed", async () => {
  expect(await command(["--case", "nothing", "--lang", "en", "--", ...nothing])).toBe(1);
  expect(stdout).toBe("There is no such case.\n");
});
