import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** What a program said. */
export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the project in a temporary folder, in which an edition can be added without touching ours. */
export class Scratch {
  readonly folder: string = mkdtempSync(join(tmpdir(), "nianbao-drill-"));
  readonly schemas: string = join(this.folder, "schemas");

  constructor() {
    cpSync(join(root, "schemas"), this.schemas, { recursive: true });
    for (const name of ["package.json", "tsconfig.base.json"])
      cpSync(join(root, name), join(this.folder, name));
    symlinkSync(join(root, "node_modules"), join(this.folder, "node_modules"));
    for (const name of readdirSync(join(root, "packages"))) copyPackage(name, this.folder);
  }

  /** Builds the generator that is published, in the project itself. */
  buildGenerator(): Said {
    return run(root, join(root, "node_modules/typescript/bin/tsc"), "-b", "packages/codegen");
  }

  /** Generates with the published command, into the copy. */
  generate(): Said {
    const bin = join(root, "packages/codegen/bin/nianbao-codegen.js");
    return run(this.folder, bin, "generate", "--schemas", this.schemas, "--out", this.folder);
  }

  /** Type-checks and builds packages of the copy, and bundles its command. */
  build(...packages: readonly string[]): Said {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const built = run(this.folder, tsc, "-b", ...packages.map((name) => `packages/${name}`));
    return built.status === 0 ? run(this.folder, "packages/cli/scripts/bundle.mjs") : built;
  }

  /** Runs the copy's own `nianbao`. */
  nianbao(...args: readonly string[]): Said {
    return run(this.folder, join(this.folder, "packages/cli/bin/nianbao.js"), ...args);
  }

  /** Runs a module as a dependant of the copy's packages would. */
  module(code: string): Said {
    return run(join(this.folder, "packages/cli"), "--input-type=module", "--eval", code);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

// The links of the workspace are relative: in the copy they lead to the copy, and those to outside packages to ours.
function copyPackage(name: string, folder: string): void {
  cpSync(join(root, "packages", name), join(folder, "packages", name), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => basename(path) !== "dist" && !/^\.vite|\.test(-d)?\.ts$/.test(basename(path)),
  });
}

function run(cwd: string, ...args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}
