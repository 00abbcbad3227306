// Builds the packages, and bundles the command.
//   npm run build [-- packages/html]    all, or those that are named with what they need
import { fileURLToPath } from "node:url";
import { node, program } from "./program.mjs";

/** True when everything was built. */
export function build(...packages) {
  return program("tsc", "-b", ...packages) && node("packages/cli/scripts/bundle.mjs");
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = build(...process.argv.slice(2)) ? 0 : 1;
