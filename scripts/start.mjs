// `npm start`: makes everything, then runs the first example.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { generate } from "./generate.mjs";
import { phase } from "./phase.mjs";
import { pnpm } from "./pnpm.mjs";

const example = "examples/zhanyi-2023";
const exampleExists = existsSync(fileURLToPath(new URL(`../${example}/package.json`, import.meta.url)));

const well =
  phase("install", () => pnpm("install", "--frozen-lockfile", "--prefer-offline", "--silent")) &&
  phase("generate", generate) &&
  phase("build", build) &&
  (!exampleExists || phase(example, () => pnpm("--silent", "--dir", example, "start")));
process.exitCode = well ? 0 : 1;
