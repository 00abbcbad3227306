import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { transform } from "typia/lib/transform.js";
import type { Peer } from "./validators.ts";

interface Written {
  check(value: unknown): boolean;
  errors(value: unknown): { readonly success: boolean; readonly errors?: readonly unknown[] };
}

/** typia, which writes a validator from the declarations of a report before the program runs. */
export async function typia(edition: string): Promise<Peer> {
  const file = writeProgram(edition);
  compile(file);
  const written = (await import(pathToFileURL(file.replace(/\.ts$/, ".js")).href)) as Written;
  return {
    name: "typia, ahead of time",
    check: written.check,
    errors: (value) => written.errors(value).errors?.length ?? 0,
  };
}

// Beside what is built, so that what typia's code imports is found.
function writeProgram(edition: string): string {
  const folder = fileURLToPath(new URL("typia/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "report.d.ts"), declarations(edition));
  const file = join(folder, "program.ts");
  writeFileSync(
    file,
    `import typia from "typia";
import type { Report${edition} } from "./report.d.ts";
export const check = typia.createEquals<Report${edition}>();
export const errors = typia.createValidateEquals<Report${edition}>();
`,
  );
  return file;
}

function declarations(edition: string): string {
  const types = dirname(createRequire(import.meta.url).resolve("@nianbao/types/package.json"));
  return readFileSync(join(types, `dist/generated/${edition}/index.d.ts`), "utf8");
}

function compile(file: string): void {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    strict: true,
    skipLibCheck: true,
  });
  program.emit(undefined, undefined, undefined, false, {
    before: [transform(program, undefined, { addDiagnostic: () => 0 })],
  });
}
