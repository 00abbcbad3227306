import type { Form } from "@nianbao/form/types";
import { type FunctionDeclarationStructure, type OptionalKind, VariableDeclarationKind } from "ts-morph";
import type { EmittedEdition } from "../emitter.ts";
import { literal, printed } from "../print.ts";
import { reportScope, reportType } from "../types.ts";
import { aboutLabels } from "./about.ts";
import { addFunctions, addReportType, importUsed } from "./functions.ts";
import { sectionName } from "./section.ts";
import { sectionFunctions } from "./sections.ts";
import { tableFunctions } from "./table.ts";

/** The sections that are tables, each a function from its numbers to markup. */
export function tablesFile(edition: EmittedEdition): string {
  const { form, source } = edition;
  const functions = form.tables.flatMap(tableFunctions);
  const names = form.tables.map(({ key }) => sectionName(key));
  return printed(source.schema.file, (file) => {
    importUsed(file, "../../cell.ts", ["cell", "word"], functions);
    addReportType(file, edition);
    addFunctions(file, functions, ({ name }) => names.includes(name));
  });
}

/** All sections of an edition; those of text are here. */
export function sectionsFile(edition: EmittedEdition): string {
  const { form, source } = edition;
  const functions = sectionFunctions(form);
  const names = form.tables.map(({ key }) => sectionName(key));
  return printed(source.schema.file, (file) => {
    importUsed(file, "../../cell.ts", ["cell"], functions);
    importUsed(file, "../../narrative.ts", ["narrative"], functions);
    importUsed(file, "../../numbered.ts", ["numbered"], functions);
    importUsed(file, "./tables.ts", names, functions);
    addReportType(file, edition);
    addFunctions(file, functions, ({ path }) => path === "");
  });
}

/** What the hand-written page needs of an edition. */
export function layoutFile(edition: EmittedEdition): string {
  const { form, source } = edition;
  const layout = `{
  edition: ${literal(form.edition)},
  schemaVersion: ${literal(form.schemaVersion)},
  labels: ${literal(aboutLabels(form))},
  sections,
}`;
  return printed(source.schema.file, (file) => {
    const type = { moduleSpecifier: "../../layout.ts", namedImports: ["Layout"], isTypeOnly: true };
    file.addImportDeclaration(type);
    file.addImportDeclaration({ moduleSpecifier: "./sections.ts", namedImports: ["sections"] });
    addReportType(file, edition);
    file.addVariableStatement({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: "layout", type: "Layout<Report>", initializer: layout }],
    });
  });
}

/** The entry for those who need one edition alone. */
export function entryFile({ form, source }: EmittedEdition): string {
  const report = reportType(form);
  const types = (moduleSpecifier: string, namedImports: string[]) => ({
    moduleSpecifier,
    namedImports,
    isTypeOnly: true,
  });
  return printed(source.schema.file, (file) => {
    file.addImportDeclaration(types("@nianbao/types", ["Draft", report]));
    file.addImportDeclaration(types("../../options.ts", ["FragmentOptions", "RenderOptions"]));
    file.addImportDeclaration({ moduleSpecifier: "../../page.ts", namedImports: ["fragmentOf", "pageOf"] });
    file.addImportDeclaration({ moduleSpecifier: "./layout.ts", namedImports: ["layout"] });
    file.addExportDeclaration({ moduleSpecifier: "../../html-error.ts", namedExports: ["NianbaoHtmlError"] });
    file.addFunctions([
      rendering("render", "pageOf", "RenderOptions", form),
      rendering("renderFragment", "fragmentOf", "FragmentOptions", form),
    ]);
  });
}

function rendering(
  name: string,
  calls: string,
  options: string,
  form: Form,
): OptionalKind<FunctionDeclarationStructure> {
  const report = reportType(form);
  return {
    name,
    isExported: true,
    docs: [`As \`${name}\` of the package, ${reportScope(form)}.`],
    parameters: [
      { name: "report", type: `${report} | Draft<${report}>` },
      { name: "options", type: options, hasQuestionToken: true },
    ],
    returnType: "string",
    statements: `return ${calls}([layout], report, options);`,
  };
}
