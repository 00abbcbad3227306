import { expect, test } from "vitest";
import { askedBy } from "./asked.ts";

const known = ["validate", "render"];
const USAGE = "bench [validate | render]... [--quick] [--json]";

test.each([
  [[], { jobs: known, json: false, quick: false }],
  [["render"], { jobs: ["render"], json: false, quick: false }],
  [["--quick", "validate", "--json", "render"], { jobs: ["validate", "render"], json: true, quick: true }],
])("%j asks for jobs", (args, asked) => {
  expect(askedBy(args, known)).toEqual(asked);
});

test.each([["--help"], ["-h"], ["render", "--help"]])("%s says how to call it", (...args) => {
  expect(askedBy(args, known)).toEqual({ says: USAGE, isMistake: false });
});

test.each([
  [["rendr"], 'No "rendr"'],
  [["--fast"], 'No "--fast"'],
  [["--json=yes"], 'No "--json"'],
  [["rendr", "render", "-q", "--fast"], 'No "rendr", "-q", "--fast"'],
])("%j is told in one line, with what there is", (args, says) => {
  expect(askedBy(args, known)).toEqual({ says: `${says}: ${USAGE}`, isMistake: true });
});
