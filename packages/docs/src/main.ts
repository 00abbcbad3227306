import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vitepress";
import { root } from "./repository.ts";

// Builds the site: node packages/docs/dist/main.js [--out FOLDER] [--base /below/]
const { values } = parseArgs({ options: { out: { type: "string" }, base: { type: "string" } } });
await build(join(root, "packages/docs/site"), {
  outDir: resolve(values.out ?? join(root, "out/site")),
  base: values.base ?? "/",
});
