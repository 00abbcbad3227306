import type { Form, Section } from "@nianbao/form/types";
import { VariableDeclarationKind } from "ts-morph";
import type { EmittedEdition, Emitter } from "../emitter.ts";
import { Names } from "../names.ts";
import { banner, literal, printed, typeName } from "../print.ts";
import { type Aliases, aliasesOf } from "./aliases.ts";
import { blankCode } from "./blank.ts";
import { equationPatterns } from "./equations.ts";
import { tableData } from "./tables.ts";
import { traditionalForms } from "./traditional.ts";

const FOLDER = "packages/import/src/generated";

/** `@nianbao/import`: each edition's labels with the paths that they lead to, from the form and `aliases.json`. */
export const emitImport: Emitter = ({ editions }) => {
  const files = new Map<string, string>();
  for (const { form, source } of editions) {
    const aliases = aliasesOf(form, source.aliases);
    const folder = `${FOLDER}/${form.edition}`;
    files.set(`${folder}/edition.ts`, editionFile(form, aliases, source.schema.file));
    files.set(`${folder}/index.ts`, entryFile(source.schema.file));
  }
  files.set(`${FOLDER}/index.ts`, editionsFile(editions));
  files.set(`${FOLDER}/words.ts`, wordsFile(editions));
  return files;
};

function editionFile(form: Form, aliases: Aliases, source: string): string {
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: `@nianbao/form/labels/${form.edition}`,
      namedImports: ["labels"],
    });
    file.addImportDeclaration({
      moduleSpecifier: "../../form-index.ts",
      namedImports: ["Edition"],
      isTypeOnly: true,
    });
    const { constants, report } = blankCode(form, new Names(["edition", "labels"]));
    const rest = literal(indexOf(form, aliases));
    file.addStatements(`\n${constants.join("\n")}\n`);
    file.addVariableStatement({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: "edition",
          type: "Edition",
          initializer: `{ labels, index: { blank: ${report}, ${rest.slice(1)} }`,
        },
      ],
    });
  });
}

// Everything that the package offers, for this edition alone.
function entryFile(source: string): string {
  return `${banner(source)}import { importGridsOf } from "../../import-grids.ts";
import { importReportOf } from "../../import-report.ts";
import type { Grid, ImportOptions, ImportResult } from "../../index.ts";
import { edition } from "./edition.ts";

export { NianbaoImportError } from "../../import-error.ts";

/** As \`importReport\` of the package, for this edition alone. */
export function importReport(source: string | Uint8Array, options?: ImportOptions): ImportResult {
  return importReportOf([edition], source, options);
}

/** As \`importGrids\` of the package, for this edition alone. */
export function importGrids(grids: readonly Grid[], options?: ImportOptions): ImportResult {
  return importGridsOf([edition], grids, options);
}
`;
}

function indexOf(form: Form, aliases: Aliases): object {
  return {
    edition: form.edition,
    schemaVersion: form.schemaVersion,
    years: form.years,
    sections: form.sections.map((section) => sectionOf(section, aliases)),
    tables: form.tables.map((table) => tableData(table, form, aliases)),
    equations: equationPatterns(form.equations),
  };
}

function sectionOf(
  { path, heading, kind, narratives, figures }: Section,
  { headings, words }: Aliases,
): object {
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
    ...(figures.length > 0 && {
      figures: figures.map((group) => ({
        path: group.path,
        title: group.title,
        labels: Object.fromEntries(group.fields.map(({ key, title }) => [key, title])),
      })),
    }),
  };
}

function editionsFile(editions: readonly EmittedEdition[]): string {
  return printed("schemas/annual-report", (file) => {
    for (const { form } of editions)
      file.addImportDeclaration({
        moduleSpecifier: `./${form.edition}/edition.ts`,
        namedImports: [{ name: "edition", alias: `edition${typeName(form.edition)}` }],
      });
    file.addImportDeclaration({
      moduleSpecifier: "../form-index.ts",
      namedImports: ["Edition"],
      isTypeOnly: true,
    });
    file.addVariableStatement({
      isExported: true,
      docs: ["Every edition, oldest first."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: "editions",
          type: "readonly Edition[]",
          initializer: `[${editions.map(({ form }) => `edition${typeName(form.edition)}`).join(", ")}]`,
        },
      ],
    });
  });
}

function wordsFile(editions: readonly EmittedEdition[]): string {
  const aliases = editions.map(({ form, source }) => aliasesOf(form, source.aliases));
  const texts = editions.flatMap(({ form }, at) => textsOf(form, aliases[at] as Aliases));
  const terms = Object.assign({}, ...aliases.map((one) => one.terms));
  return printed("schemas/annual-report", (file) => {
    file.addVariableStatement({
      isExported: true,
      docs: ["Traditional characters of the labels, each before its simplified form."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: "TRADITIONAL", type: "string", initializer: literal(traditionalForms(texts)) }],
    });
    file.addVariableStatement({
      isExported: true,
      docs: ["Words of other regions, and the form's words for them."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        { name: "TERMS", type: "Readonly<Record<string, string>>", initializer: literal(terms) },
      ],
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
