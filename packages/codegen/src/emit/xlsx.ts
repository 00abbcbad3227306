import type { Form } from "@nianbao/form/types";
import { VariableDeclarationKind } from "ts-morph";
import type { EmittedEdition, Emitter } from "./emitter.ts";
import { literal, printed, typeName } from "./print.ts";
import { reportScope, reportType } from "./types.ts";
import { coverSheet } from "./xlsx/cover-sheet.ts";
import { placesOf } from "./xlsx/places.ts";
import { totalsOf } from "./xlsx/sums.ts";
import { tableSheet } from "./xlsx/table-sheet.ts";
import { textSheet } from "./xlsx/text-sheet.ts";

const FOLDER = "packages/xlsx/src/generated";

/** `@nianbao/xlsx`: what stands in which cell of each edition's workbook, and the functions of one edition. */
export const emitXlsx: Emitter = ({ editions }) => {
  const files = new Map<string, string>();
  for (const edition of editions) {
    const folder = `${FOLDER}/${edition.form.edition}`;
    files.set(`${folder}/layout.ts`, layoutFile(edition));
    files.set(`${folder}/index.ts`, indexFile(edition));
  }
  files.set(`${FOLDER}/index.ts`, editionsFile(editions));
  return files;
};

/** The workbook of an edition: every sheet, with the place of every label, number, formula and check. */
export function workbookLayout(form: Form): object {
  const places = placesOf(form);
  return {
    edition: form.edition,
    schemaVersion: form.schemaVersion,
    title: form.title,
    clause: form.source.clause,
    years: form.years,
    cover: coverSheet(form),
    sections: form.sections.map((section) => {
      const table = form.tables.find(({ path }) => path === section.path);
      return table ? tableSheet(section, table, form, places) : textSheet(section, places);
    }),
    totals: totalsOf(form, places),
  };
}

/** `layout.ts`: the workbook as a constant. */
export function layoutFile({ form, source }: EmittedEdition): string {
  return printed(source.schema.file, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "../../layout.ts",
      namedImports: ["Layout"],
      isTypeOnly: true,
    });
    file.addVariableStatement({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: "layout", type: "Layout", initializer: literal(workbookLayout(form)) }],
    });
  });
}

/** The entry for those who need one edition alone. */
export function indexFile({ form, source }: EmittedEdition): string {
  const report = reportType(form);
  return printed(source.schema.file, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "@nianbao/types",
      namedImports: ["Draft", report],
      isTypeOnly: true,
    });
    file.addImportDeclaration({
      moduleSpecifier: "../../read-workbook.ts",
      namedImports: ["ReadOptions", "ReadResult", "readWorkbook"].map((name) => ({
        name,
        isTypeOnly: name !== "readWorkbook",
      })),
    });
    file.addImportDeclaration({
      moduleSpecifier: "../../write-workbook.ts",
      namedImports: ["WriteOptions", "writeBlank", "writeWorkbook"].map((name) => ({
        name,
        isTypeOnly: name === "WriteOptions",
      })),
    });
    file.addImportDeclaration({ moduleSpecifier: "./layout.ts", namedImports: ["layout"] });
    file.addExportDeclaration({ moduleSpecifier: "./layout.ts", namedExports: ["layout"] });
    file.addFunctions([
      {
        name: "write",
        isExported: true,
        docs: [`As \`write\` of the package, ${reportScope(form)}.`],
        parameters: [
          { name: "report", type: `${report} | Draft<${report}>` },
          { name: "options", type: "WriteOptions", hasQuestionToken: true },
        ],
        returnType: "Promise<Uint8Array>",
        statements: "return writeWorkbook(layout, report, options);",
      },
      {
        name: "blank",
        isExported: true,
        docs: [`As \`blank\` of the package, ${reportScope(form)}.`],
        parameters: [{ name: "options", type: "WriteOptions", hasQuestionToken: true }],
        returnType: "Promise<Uint8Array>",
        statements: "return writeBlank(layout, options);",
      },
      {
        name: "read",
        isExported: true,
        docs: [`As \`read\` of the package, ${reportScope(form)}.`],
        parameters: [
          { name: "bytes", type: "Uint8Array" },
          { name: "options", type: "ReadOptions", hasQuestionToken: true },
        ],
        returnType: `ReadResult<Draft<${report}>>`,
        statements: `return readWorkbook([layout], bytes, options) as ReadResult<Draft<${report}>>;`,
      },
    ]);
  });
}

function editionsFile(editions: readonly EmittedEdition[]): string {
  const alias = ({ form }: EmittedEdition) => `layout${typeName(form.edition)}`;
  return printed("schemas/annual-report", (file) => {
    for (const edition of editions)
      file.addImportDeclaration({
        moduleSpecifier: `./${edition.form.edition}/layout.ts`,
        namedImports: [{ name: "layout", alias: alias(edition) }],
      });
    file.addImportDeclaration({
      moduleSpecifier: "../layout.ts",
      namedImports: ["Layout"],
      isTypeOnly: true,
    });
    file.addVariableStatement({
      isExported: true,
      docs: ["Every edition's workbook, oldest first."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        { name: "layouts", type: "readonly Layout[]", initializer: `[${editions.map(alias).join(", ")}]` },
      ],
    });
  });
}
