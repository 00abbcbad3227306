import { fileURLToPath } from "node:url";
import { dependency, installed } from "../installed.ts";
import type { Job, JobResult } from "../job.ts";
import type { Result } from "../race.ts";

/** Packages of ours, each with the peers that do its job. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  "@nianbao/types": [],
  "@nianbao/findings": [],
  "@nianbao/form": [],
  "@nianbao/validator": ["zod", "ajv", "typebox", "valibot"],
  "@nianbao/html": ["react-dom", "preact-render-to-string", "@kitajs/html"],
  "@nianbao/xlsx": ["exceljs", "xlsx", "wasm-xlsxwriter"],
  "@nianbao/import": ["parse5"],
  "@nianbao/reports": [],
  "@nianbao/schema": [],
  "@nianbao/cli": [],
};

/** What installing each package brings. */
export const installedJob: Job = {
  name: "installed",
  async run(): Promise<JobResult> {
    const here = fileURLToPath(new URL("..", import.meta.url));
    return {
      name: "installed",
      says: "What `npm install` of one package puts on the disk, with everything that it depends on; peers follow the package of ours beside which they stand. Ours include their sources and source maps.",
      unit: "KB",
      better: "less",
      isList: true,
      results: Object.entries(BESIDE).flatMap(([ours, peers]) => [
        row(ours, "", here),
        ...peers.map((peer) => row(peer, "… ", here)),
      ]),
    };
  },
};

function row(name: string, mark: string, from: string): Result {
  const { packages, bytes } = installed(dependency(name, from));
  const size = bytes / 1024;
  const others = packages === 1 ? "alone" : `with ${packages - 1} more`;
  return { name: `${mark}${name}, ${others}`, rate: size, slowest: size, fastest: size };
}
