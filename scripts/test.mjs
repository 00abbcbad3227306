// `npm test`, from a fresh clone with nothing but Node and npm. The last line is always "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { generatedIsCommitted } from "./drift.mjs";
import { generate } from "./generate.mjs";
import { phase } from "./phase.mjs";
import { pnpm } from "./pnpm.mjs";
import { program } from "./program.mjs";

const folder = mkdtempSync(join(tmpdir(), "nianbao-test-"));
const results = join(folder, "results.json");

const ready =
  phase("install", () =>
    pnpm("install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only", "--silent"),
  ) &&
  phase("generate", generate) &&
  phase("generated files are committed", generatedIsCommitted) &&
  phase("format and lint", () => program("biome", "check", "--error-on-warnings")) &&
  phase("build", build) &&
  phase("types of the tests", () => program("tsc", "-p", "tsconfig.test.json")) &&
  phase("import rules", () => program("turbo", "boundaries"));
const ran =
  ready &&
  phase("tests", () =>
    program("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}`),
  );

const { passed, failed } = ready ? count(ran) : { passed: 0, failed: 1 };
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

/** Counts tests, and as one failure each a file that could not be loaded and a run that failed without saying where. */
function count(well) {
  const files = read()?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const broken = files.filter((file) => file.status === "failed" && !file.assertionResults.some(isFailed));
  const failed = tests.filter(isFailed).length + broken.length;
  const passed = tests.filter((test) => test.status === "passed").length;
  return { passed, failed: failed === 0 && (!well || passed === 0) ? 1 : failed };
}

function isFailed(test) {
  return test.status === "failed";
}

function read() {
  try {
    return JSON.parse(readFileSync(results, "utf8"));
  } catch {
    return undefined;
  }
}
