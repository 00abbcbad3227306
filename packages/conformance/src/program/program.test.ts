import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { editions, Program, run } from "../index.ts";

vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), "nianbao-program-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const edition = editions.at(-1) as string;
const ids = [`${edition}/whole/`];
// Of the four whole reports, one has findings: the one that is all blank.
const [blanks, fine] = [`${edition}/whole/blanks`, 3];

/** Runs a program whose `answer(question)` says what it does with each line. */
async function hold(body: string, timeout = 20): Promise<Record<string, string[]>> {
  const file = join(folder, `${Math.random()}.mjs`);
  writeFileSync(
    file,
    `import { createInterface } from "node:readline";
     const say = (line) => console.log(typeof line === "string" ? line : JSON.stringify(line));
     const lines = createInterface({ input: process.stdin });
     ${body}`,
  );
  const { outcomes } = await run(new Program(process.execPath, [file], { timeout }), { ids });
  return Object.fromEntries(
    outcomes.map(({ case: { id }, problems }) => [id, problems.map(({ actual }) => String(actual))]),
  );
}

const passed = (problems: Record<string, string[]>) =>
  Object.values(problems).filter((each) => each.length === 0).length;

test("a line in, a line out", async () => {
  const problems = await hold(
    `for await (const line of lines) say({ id: JSON.parse(line).id, findings: [] });`,
  );
  expect(passed(problems)).toBe(fine);
});

test("the question holds the document, what is asked for, and the edition", async () => {
  const problems = await hold(`for await (const line of lines) {
    const { id, kind, edition, report } = JSON.parse(line);
    say({ id, error: [kind, edition, typeof report].join(" ") });
  }`);
  expect(problems[blanks]).toEqual([`validate ${edition} object`]);
});

test("answers come in any order, and only at the end", async () => {
  const problems = await hold(`const ids = [];
    for await (const line of lines) ids.unshift(JSON.parse(line).id);
    for (const id of ids) say({ id, findings: [] });`);
  expect(passed(problems)).toBe(fine);
});

test("lines of a log are passed over", async () => {
  const problems = await hold(`for await (const line of lines) {
    say("INFO ready"); say("[1]"); say({ id: 7 }); say({ id: "another" });
    say({ id: JSON.parse(line).id, findings: [] });
  }`);
  expect(passed(problems)).toBe(fine);
});

test("what a program says instead of an answer is the problem", async () => {
  const problems = await hold(
    `for await (const line of lines) say({ id: JSON.parse(line).id, error: "not yet" });`,
  );
  expect(Object.values(problems)).toEqual(Array(4).fill(["not yet"]));
});

test("one case that fells the program costs that case alone", async () => {
  const problems = await hold(`for await (const line of lines) {
    const { id } = JSON.parse(line);
    if (id === ${JSON.stringify(`${edition}/whole/plain`)}) { console.error("out of memory"); process.exit(3); }
    say({ id, findings: [] });
  }`);
  expect(problems[`${edition}/whole/plain`]).toEqual(["the program ended with status 3: out of memory"]);
  expect(passed(problems)).toBe(fine - 1);
});

test("one case on which the program hangs costs that case alone", async () => {
  const problems = await hold(
    `for await (const line of lines) {
      const { id } = JSON.parse(line);
      if (id === ${JSON.stringify(`${edition}/whole/plain`)}) await new Promise((done) => setTimeout(done, 60_000));
      say({ id, findings: [] });
    }`,
    1,
  );
  expect(problems[`${edition}/whole/plain`]).toEqual([
    "the program ended with SIGKILL: no answer for 1 seconds",
  ]);
  expect(passed(problems)).toBe(fine - 1);
});

test("a program that always falls over is given up", async () => {
  const problems = await hold(`process.exit(1);`);
  expect(Object.values(problems)).toEqual(Array(4).fill(["the program ended with status 1"]));
});

test("a program that stays when nothing more is asked is ended", async () => {
  const problems = await hold(`setInterval(() => {}, 1000);
    for await (const line of lines) say({ id: JSON.parse(line).id, findings: [] });`);
  expect(passed(problems)).toBe(fine);
});

test("a program that is not there is said", async () => {
  const { outcomes, passed: well } = await run(new Program(join(folder, "nowhere"), []), { ids });
  expect(well).toBe(false);
  for (const { problems } of outcomes)
    expect(problems).toEqual([
      { at: "answer", actual: expect.stringMatching(/could not be started: .*ENOENT/) },
    ]);
});

test("a page and a workbook are asked for, and must be text and base64", async () => {
  const answer = `const answer = { render: { page: "<p>" }, export: { workbook: "AAAA" } };
    for await (const line of lines) { const { id, kind } = JSON.parse(line); say({ id, ...answer[kind] }); }`;
  const file = join(folder, "output.mjs");
  writeFileSync(
    file,
    `import { createInterface } from "node:readline"; const say = (line) => console.log(JSON.stringify(line));
     const lines = createInterface({ input: process.stdin }); ${answer}`,
  );
  const { outcomes } = await run(new Program(process.execPath, [file]), {
    ids: [`${edition}/page/base`, `${edition}/workbook/base`],
  });
  expect(outcomes.map(({ problems }) => problems[0]?.at)).toEqual(["heading", "workbook"]);
});
