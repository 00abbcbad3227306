import { basename } from "node:path";
import { type SourceFile, VariableDeclarationKind } from "ts-morph";
import { checkSchema } from "../check.ts";
import type { JsonFile } from "../read.ts";
import type { EmitInput, Emitter } from "./emitter.ts";
import { literal, printed, typeName } from "./print.ts";

const FOLDER = "packages/conformance/src/generated";

/** `@nianbao/conformance`: what stands in each edition's `cases/`. An edition without a `base.json` has no cases. */
export const emitConformance: Emitter = ({ editions, schemas }) => {
  const files = new Map<string, string>();
  const names = editions
    .map(({ form }) => form.edition)
    .filter((name) => casesOf(name, schemas).some(({ file }) => file.endsWith("/base.json")));
  for (const name of names) files.set(`${FOLDER}/${name}/cases.ts`, casesFile(name, schemas));
  files.set(`${FOLDER}/index.ts`, indexFile(names));
  return files;
};

function casesOf(edition: string, { cases }: EmitInput["schemas"]): readonly JsonFile[] {
  return cases.get(edition) ?? [];
}

function casesFile(edition: string, schemas: EmitInput["schemas"]): string {
  const files = casesOf(edition, schemas);
  const lists = files.filter(({ json }) => Array.isArray(json));
  for (const list of lists) if (schemas.casesSchema) checkSchema(list, schemas.casesSchema.json);
  const reports = files.filter(({ json }) => !Array.isArray(json));
  const named = (of: readonly JsonFile[]) =>
    Object.fromEntries(of.map(({ file, json }) => [basename(file, ".json"), json]));
  return printed(`schemas/annual-report/${edition}/cases`, (file) => {
    importType(file, "../../stated/case-files.ts", "CaseFiles");
    constant(file, "cases", "CaseFiles", literal({ edition, reports: named(reports), lists: named(lists) }));
  });
}

function indexFile(names: readonly string[]): string {
  return printed("schemas/annual-report", (file) => {
    for (const name of names)
      file.addImportDeclaration({
        moduleSpecifier: `./${name}/cases.ts`,
        namedImports: [{ name: "cases", alias: `cases${typeName(name)}` }],
      });
    importType(file, "../stated/case-files.ts", "CaseFiles");
    const list = names.map((name) => `cases${typeName(name)}`).join(", ");
    constant(file, "caseFiles", "readonly CaseFiles[]", `[${list}]`);
  });
}

function importType(file: SourceFile, moduleSpecifier: string, name: string): void {
  file.addImportDeclaration({ moduleSpecifier, namedImports: [name], isTypeOnly: true });
}

function constant(file: SourceFile, name: string, type: string, initializer: string): void {
  file.addVariableStatement({
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, type, initializer }],
  });
}
