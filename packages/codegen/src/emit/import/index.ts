import { blankReport } from "@nianbao/form/blank";
import type { Equation, Form, Section } from "@nianbao/form/types";
import { VariableDeclarationKind } from "ts-morph";
import type { EmittedEdition, Emitter } from "../emitter.ts";
import { literal, printed, typeName } from "../print.ts";
import { type Aliases, aliasesOf } from "./aliases.ts";
import { tableData } from "./tables.ts";
import { traditionalForms } from "./traditional.ts";

const FOLDER = "packages/import/src/generated";

/** `@nianbao/import`: each edition's labels with the paths that they lead to, from the form and `aliases.json`. */
export const emitImport: Emitter = ({ editions }) => {
  const files = new Map<string, string>();
  for (const { form, source } of editions) {
    const aliases = aliasesOf(form, source.aliases);
    files.set(`${FOLDER}/${form.edition}/index.ts`, indexFile(form, aliases, source.schema.file));
  }
  files.set(`${FOLDER}/index.ts`, editionsFile(editions));
  files.set(`${FOLDER}/traditional.ts`, traditionalFile(editions));
  return files;
};

function indexFile(form: Form, aliases: Aliases, source: string): string {
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "../../form-index.ts",
      namedImports: ["FormIndex"],
      isTypeOnly: true,
    });
    file.addExportDeclaration({
      moduleSpecifier: `@nianbao/form/labels/${form.edition}`,
      namedExports: ["labels"],
    });
    file.addVariableStatement({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: "index", type: "FormIndex", initializer: literal(indexOf(form, aliases)) }],
    });
  });
}

function indexOf(form: Form, aliases: Aliases): object {
  return {
    edition: form.edition,
    schemaVersion: form.schemaVersion,
    years: form.years,
    blank: blankReport(form),
    sections: form.sections.map((section) => sectionOf(section, aliases)),
    tables: form.tables.map((table) => tableData(table, form, aliases)),
    equations: form.equations.filter(isWithinReport).map(sumsOf),
    terms: aliases.terms,
  };
}

function sectionOf({ path, heading, kind, narratives }: Section, { headings, words }: Aliases): object {
  return {
    path,
    heading,
    spellings: Object.hasOwn(headings, path) ? headings[path] : [],
    kind,
    narratives: narratives.map((one) => ({
      path: one.path,
      lead: one.lead,
      words: Object.hasOwn(words, one.path) ? words[one.path] : [one.title],
    })),
  };
}

function isWithinReport({ sum, equals }: Equation): boolean {
  return [...sum, ...equals].every((term) => !term.previous);
}

function sumsOf({ sum, equals }: Equation): object {
  return { sum: sum.map(({ path }) => path), equals: equals.map(({ path }) => path) };
}

function editionsFile(editions: readonly EmittedEdition[]): string {
  return printed("schemas/annual-report", (file) => {
    for (const { form } of editions)
      file.addImportDeclaration({
        moduleSpecifier: `./${form.edition}/index.ts`,
        namedImports: [
          { name: "index", alias: `index${typeName(form.edition)}` },
          { name: "labels", alias: `labels${typeName(form.edition)}` },
        ],
      });
    file.addImportDeclaration({
      moduleSpecifier: "../form-index.ts",
      namedImports: ["FormIndex"],
      isTypeOnly: true,
    });
    file.addImportDeclaration({
      moduleSpecifier: "@nianbao/form/labels",
      namedImports: ["Labels"],
      isTypeOnly: true,
    });
    file.addVariableStatement({
      isExported: true,
      docs: ["Every edition's index and labels, oldest first."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: "editions",
          type: "readonly { readonly index: FormIndex; readonly labels: Labels }[]",
          initializer: `[${editions
            .map(({ form }) => typeName(form.edition))
            .map((name) => `{ index: index${name}, labels: labels${name} }`)
            .join(", ")}]`,
        },
      ],
    });
  });
}

function traditionalFile(editions: readonly EmittedEdition[]): string {
  const texts = editions.flatMap(({ form, source }) => textsOf(form, aliasesOf(form, source.aliases)));
  return printed("schemas/annual-report", (file) => {
    file.addVariableStatement({
      isExported: true,
      docs: ["Traditional characters of the labels, each before its simplified form."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: "TRADITIONAL", type: "string", initializer: literal(traditionalForms(texts)) }],
    });
  });
}

function textsOf(form: Form, aliases: Aliases): string[] {
  const labels = form.tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ text = "" }) => text)),
  );
  const headings = form.sections.map(({ heading }) => heading);
  return [form.title, ...headings, ...labels, ...Object.values(aliases.words).flat()];
}
