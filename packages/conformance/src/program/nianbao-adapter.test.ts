import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { editions, Program, parts, run } from "../index.ts";

vi.setConfig({ testTimeout: 120_000 });

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const nianbao = () =>
  new Program(process.execPath, [
    path("conformance/bin/nianbao-adapter.js"),
    process.execPath,
    path("cli/bin/nianbao.js"),
  ]);

test("the command passes every case of validation, and makes pages and workbooks", async () => {
  const newest = editions.at(-1) as string;
  const { outcomes, coverage } = await run(nianbao(), { editions: [newest] });
  const failed = outcomes.filter(({ problems }) => problems.length > 0);
  expect(failed.map((outcome) => [outcome.case.id, outcome.problems])).toEqual([]);
  expect(Object.keys(coverage.parts).sort()).toEqual([...parts].sort());
});
