import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Rollup } from "vite";
import type { Job, JobResult } from "../job.ts";
import { form } from "../reports.ts";

const ENTRIES: readonly { readonly name: string; readonly code: string }[] = [
  {
    name: "@nianbao/validator, one edition, no zod",
    code: `export { validate } from "@nianbao/validator/editions/${form.edition}";`,
  },
  {
    name: "@nianbao/html, one edition",
    code: `export { render } from "@nianbao/html/editions/${form.edition}";`,
  },
  { name: "@nianbao/import, HTML and text", code: `export { importReport } from "@nianbao/import";` },
  {
    name: "@nianbao/xlsx, one edition",
    code: `export { write, read } from "@nianbao/xlsx/editions/${form.edition}";`,
  },
];

/** What a browser loads: minified and gzipped. */
export const sizeJob: Job = {
  name: "size",
  async run(): Promise<JobResult> {
    const results = [];
    for (const { name, code } of ENTRIES) {
      const size = gzipSync(await bundle(code), { level: 9 }).length / 1024;
      results.push({ name, rate: size, slowest: size, fastest: size });
    }
    return {
      name: "size",
      says: "Bundled for a browser, minified, gzipped.",
      unit: "KB",
      better: "less",
      results,
    };
  },
};

async function bundle(code: string): Promise<string> {
  // Packages are looked for from here.
  const id = fileURLToPath(new URL("entry.js", import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (name: string) => (name === "entry" ? id : null),
        load: (name: string) => (name === id ? code : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: "entry", preserveEntrySignatures: "strict" },
    },
  })) as Rollup.RollupOutput;
  return built.output.map((one) => ("code" in one ? one.code : "")).join("");
}
