// `npm run docs`, from a fresh clone with nothing but Node and npm: the documentation as a static site.
//   npm run docs [-- --out FOLDER] [-- --base /below/]
import { phase } from "./phase.mjs";
import { pnpm } from "./pnpm.mjs";
import { node, program } from "./program.mjs";

const well =
  phase("install", () => pnpm("install", "--frozen-lockfile", "--prefer-offline", "--silent")) &&
  phase("build", () => program("tsc", "-b", "packages/docs")) &&
  phase("site", () => node("packages/docs/dist/main.js", ...process.argv.slice(2)));
process.exitCode = well ? 0 : 1;
