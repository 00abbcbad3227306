// Takes up the changesets: raises the packages' version, freezes the schemas that are new in it, and generates again.
//   npm run version-packages
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.mjs";
import { phase } from "./phase.mjs";
import { node, program } from "./program.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const well =
  phase("raise the version", () => program("changeset", "version")) &&
  phase("build the generator", () => program("tsc", "-b", "packages/codegen")) &&
  phase("freeze the schemas", freeze) &&
  phase("generate", generate);
process.exitCode = well ? 0 : 1;

function freeze() {
  const { version } = JSON.parse(readFileSync(`${root}packages/schema/package.json`, "utf8"));
  const codegen = `${root}packages/codegen/bin/nianbao-codegen.js`;
  return node(codegen, "release", "--schemas", `${root}schemas`, "--since", version);
}
