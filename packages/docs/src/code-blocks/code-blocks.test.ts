import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { read } from "../repository.ts";
import { type CodeBlock, codeBlocks, filesOf } from "./code-block.ts";
import { compileAll } from "./compile.ts";
import { documents } from "./documents.ts";
import { fileOf, runBlock } from "./run-block.ts";
import { benchFor, openWorkshop } from "./workshop.ts";

// What a reader may copy is run as a reader would run it, from what is built.
const RUN = ["js", "ts", "sh"];
const SHOWN = ["text", "json", "html", "csv", "diff", "yaml", "sql", ""];

const all = documents().map((document) => {
  const text = read(document);
  return { document, files: filesOf(text), blocks: codeBlocks(document, text) };
});
const isRun = ({ language, notRun }: CodeBlock) => RUN.includes(language) && notRun === undefined;
const runnable = all
  .map((one) => ({ ...one, blocks: one.blocks.filter(isRun) }))
  .filter(({ blocks }) => blocks.length > 0);

const workshop = openWorkshop();
const benches = new Map(
  runnable.map(({ document, files }) => [document, benchFor(document, files, workshop)]),
);
let compiled = "";
beforeAll(() => {
  for (const { document, blocks } of runnable)
    for (const block of blocks.filter(({ language }) => language !== "sh"))
      writeFileSync(join(benches.get(document)!, fileOf(block)), block.text);
  compiled = compileAll(workshop);
});
afterAll(() => rmSync(workshop.folder, { recursive: true, force: true }));

test("the programs in TypeScript have no errors of type", () => {
  expect(compiled).toBe("");
});

test.concurrent.each(runnable)(
  "what $document shows runs, and prints what it says",
  async ({ document, blocks }) => {
    const faults: string[] = [];
    for (const block of blocks) {
      const fault = await runBlock(block, benches.get(document)!, workshop);
      if (fault !== undefined) faults.push(`${document}:${block.line} ${fault}`);
    }
    expect(faults).toEqual([]);
  },
);

test("a block of another language is run by another test, and says so", () => {
  const blocks = all.flatMap((one) => one.blocks);
  const unknown = blocks.filter(
    ({ language, notRun }) => ![...RUN, ...SHOWN].includes(language) && notRun === undefined,
  );
  expect(unknown.map(({ document, line }) => `${document}:${line}`)).toEqual([]);
});

test("few blocks are not run, each for a reason", () => {
  const marked = all
    .flatMap((one) => one.blocks)
    .flatMap(({ document, language, notRun }) =>
      notRun === undefined ? [] : `${document} ${language}: ${notRun}`,
    );
  expect(marked).toEqual([
    "README.md sh: sets up a whole clone",
    "README.zh-CN.md sh: sets up a whole clone",
    "docs/conformance.md sh: the program is yours",
    "docs/conformance.md ts: the program is yours",
    "packages/bench/README.md sh: takes ten minutes",
    "packages/codegen/README.md sh: src/main.test.ts runs it",
    "packages/codegen/README.md sh: examples/vendor-profile/README.md runs it",
    "packages/conformance/README.md sh: src/program/nianbao-adapter.test.ts runs it",
    "examples/many-machines/README.md sh: needs a file of many reports; start.mjs does the same",
    "examples/many-machines/README.md python: needs a Spark cluster",
    "examples/other-language/README.md python: src/other-language.test.ts runs the validator",
  ]);
});
