import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../repository.ts";
import type { Workshop } from "./workshop.ts";

const SETTINGS = {
  compilerOptions: {
    ...{ target: "es2022", module: "nodenext", strict: true, skipLibCheck: true, types: ["node"] },
    ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
  },
  include: ["*/*.ts"],
};

/** Checks the types of every program in a workshop and compiles it beside its source; gives what the compiler says. */
export function compileAll({ folder }: Workshop): string {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(SETTINGS));
  const compiler = join(root, "node_modules/.bin/tsc");
  return spawnSync(compiler, ["-p", "."], { cwd: folder, encoding: "utf8" }).stdout;
}
