import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const tsc = join(root, "node_modules/typescript/bin/tsc");

/** The packages that what is generated from a profile imports, and the one that the edition comes from. */
const PACKAGES = ["findings", "form", "html", "schema", "types", "validator", "xlsx"];

/** As strict as a project may be. */
const STRICT = {
  ...{ target: "es2022", lib: ["es2023"], types: [], rootDir: ".", outDir: "out" },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
  ...{ noImplicitOverride: true, noPropertyAccessFromIndexSignature: true, noImplicitReturns: true },
  ...{ noUnusedLocals: true, noUnusedParameters: true, isolatedDeclarations: true, declaration: true },
  ...{ verbatimModuleSyntax: true, erasableSyntaxOnly: true, noUncheckedSideEffectImports: true },
};

/** What a program said. */
export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A vendor's project in a temporary folder, with our packages as they are built. */
export class VendorProject {
  readonly folder: string = mkdtempSync(join(tmpdir(), "nianbao-vendor-"));

  constructor(profile: string, program: string) {
    mkdirSync(join(this.folder, "node_modules/@nianbao"), { recursive: true });
    for (const name of PACKAGES)
      symlinkSync(join(root, "packages", name), join(this.folder, "node_modules/@nianbao", name));
    writeFileSync(join(this.folder, "package.json"), JSON.stringify({ type: "module" }));
    cpSync(profile, join(this.folder, "profile.json"));
    cpSync(program, join(this.folder, "program.ts"));
  }

  /** Builds our packages, in the repository itself. */
  static build(): Said {
    return run(root, tsc, "-b", ...[...PACKAGES, "codegen"].map((name) => `packages/${name}`));
  }

  /** Generates with the published command. */
  generate(): Said {
    const bin = join(root, "packages/codegen/bin/nianbao-codegen.js");
    return run(this.folder, bin, "profile", "--profile", "profile.json", "--out", "generated");
  }

  /** Type-checks and compiles what was generated, and the program. */
  compile(resolution: object): Said {
    const config = { compilerOptions: { ...STRICT, ...resolution }, files: ["program.ts"] };
    writeFileSync(join(this.folder, "tsconfig.json"), JSON.stringify(config));
    return run(this.folder, tsc, "-p", ".");
  }

  /** A compiled module. */
  import<Module>(path: string): Promise<Module> {
    return import(pathToFileURL(join(this.folder, "out", path)).href);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function run(cwd: string, ...args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}
