import type { FunctionDeclarationStructure, OptionalKind, SourceFile } from "ts-morph";
import type { EmittedEdition } from "../emitter.ts";
import { literal } from "../print.ts";
import { reportType } from "../types.ts";

/** A function of a generated file that returns a template: its name, and the JSON Pointer of what it takes. */
export interface TemplateFunction {
  readonly name: string;
  readonly path: string;
  /** Parameters besides the value, all of them strings. */
  readonly parameters: readonly string[];
  /** What stands before the template is returned. */
  readonly before?: string;
  readonly template: string;
}

/** The type `Report` of a generated file: that of the edition, finished or in the making. */
export function addReportType(file: SourceFile, { form }: EmittedEdition): void {
  const report = reportType(form);
  file.addImportDeclaration({
    moduleSpecifier: "@nianbao/types",
    namedImports: ["Draft", report],
    isTypeOnly: true,
  });
  file.addTypeAlias({ name: "Report", type: `Draft<${report}>` });
}

export function addFunctions(
  file: SourceFile,
  functions: readonly TemplateFunction[],
  isExported: (one: TemplateFunction) => boolean,
): void {
  file.addFunctions(functions.map((one) => ({ ...declaration(one), isExported: isExported(one) })));
}

function declaration(one: TemplateFunction): OptionalKind<FunctionDeclarationStructure> {
  const { name, path, parameters, before, template } = one;
  return {
    name,
    parameters: [
      { name: "at", type: typeAt(path) },
      ...parameters.map((parameter) => ({ name: parameter, type: "string" })),
    ],
    returnType: "string",
    statements: [...(before === undefined ? [] : [before]), `return \`${template}\`;`],
  };
}

function typeAt(path: string): string {
  const keys = path.split("/").slice(1);
  return keys.reduce((type, key) => `${type}[${literal(key)}]`, "Report");
}

/** Imports those of a module's functions that the functions of this file call. */
export function importUsed(
  file: SourceFile,
  moduleSpecifier: string,
  names: readonly string[],
  functions: readonly TemplateFunction[],
): void {
  const text = functions.map(({ before = "", template }) => before + template).join();
  const used = names.filter((name) => text.includes(`${name}(`));
  if (used.length > 0) file.addImportDeclaration({ moduleSpecifier, namedImports: used });
}
