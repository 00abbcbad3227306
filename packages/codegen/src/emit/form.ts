import type { Field, Form, Shape } from "@nianbao/form/types";
import { VariableDeclarationKind } from "ts-morph";
import { compileVersions } from "../compile/upgrades.ts";
import type { SchemasSource } from "../read.ts";
import type { EmittedEdition, Emitter } from "./emitter.ts";
import { literal, printed, typeName } from "./print.ts";

const FOLDER = "packages/form/src/generated";

/** `@nianbao/form`: each edition's form, its labels alone (for small bundles), and the index of editions. */
export const emitForm: Emitter = ({ editions, schemas }) => {
  const files = new Map<string, string>();
  for (const { form, source } of editions) {
    const folder = `${FOLDER}/${form.edition}`;
    files.set(`${folder}/form.ts`, formFile(form, source.schema.file));
    files.set(`${folder}/labels.ts`, labelsFile(form, source.schema.file));
    files.set(`${folder}/index.ts`, indexFile(source.schema.file));
  }
  files.set(`${FOLDER}/index.ts`, editionsFile(editions));
  files.set(`${FOLDER}/labels.ts`, allLabelsFile(editions));
  files.set(`${FOLDER}/versions.ts`, versionsFile(editions, schemas));
  return files;
};

/** `form.ts`: the form as a constant. */
export function formFile(form: Form, source: string): string {
  return printed(source, (file) => {
    file.addImportDeclaration({ moduleSpecifier: "../../form.ts", namedImports: ["Form"], isTypeOnly: true });
    file.addVariableStatement({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name: "form", type: "Form", initializer: literal(withoutDescriptions(form)) }],
    });
  });
}

// Definitions are for readers of the reference; no program needs them at run time.
function withoutDescriptions(form: Form): Form {
  return JSON.parse(
    JSON.stringify(form, (key, value) =>
      key === "description" && typeof value === "string" ? undefined : value,
    ),
  );
}

/** `labels.ts`: the labels of a form alone. */
export function labelsFile(form: Form, source: string): string {
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "../../labels.ts",
      namedImports: ["Labels"],
      isTypeOnly: true,
    });
    const definitions = Object.entries(form.definitions);
    file.addVariableStatement({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: "labels",
          type: "Labels",
          initializer: literal({
            tables: form.tables.map((table) => table.key),
            root: labelsOf(form.root),
            definitions: Object.fromEntries(definitions.map(([name, shape]) => [name, labelsOf(shape)])),
          }),
        },
      ],
    });
  });
}

// [label, English label, what is below it]; a reference stands as the name of its definition.
function labelsOf(shape: Shape): unknown {
  if (shape.type === "ref") return shape.to;
  if (shape.type !== "object") return undefined;
  return Object.fromEntries(shape.fields.map((field) => [field.key, labelOf(field)]));
}

function labelOf(field: Field): unknown {
  const below = labelsOf(field.shape);
  return below === undefined ? [field.title, field.en] : [field.title, field.en, below];
}

function indexFile(source: string): string {
  return printed(source, (file) => {
    file.addExportDeclaration({ moduleSpecifier: "./form.ts", namedExports: ["form"] });
    file.addExportDeclaration({ moduleSpecifier: "./labels.ts", namedExports: ["labels"] });
  });
}

function editionsFile(editions: readonly EmittedEdition[]): string {
  return printed("schemas/annual-report", (file) => {
    for (const { form } of editions)
      file.addImportDeclaration({
        moduleSpecifier: `./${form.edition}/form.ts`,
        namedImports: [{ name: "form", alias: `form${typeName(form.edition)}` }],
      });
    file.addImportDeclaration({ moduleSpecifier: "../form.ts", namedImports: ["Form"], isTypeOnly: true });
    file.addVariableStatement({
      isExported: true,
      docs: ["Every edition's form, oldest first."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: "forms",
          type: "readonly Form[]",
          initializer: `[${editions.map(({ form }) => `form${typeName(form.edition)}`).join(", ")}]`,
        },
      ],
    });
  });
}

// The labels of every edition, by its name.
function allLabelsFile(editions: readonly EmittedEdition[]): string {
  const names = editions.map(({ form: { edition } }) => ({ edition, alias: `labels${typeName(edition)}` }));
  return printed("schemas/annual-report", (file) => {
    for (const { edition, alias } of names)
      file.addImportDeclaration({
        moduleSpecifier: `./${edition}/labels.ts`,
        namedImports: [{ name: "labels", alias }],
      });
    file.addImportDeclaration({
      moduleSpecifier: "../labels.ts",
      namedImports: ["Labels"],
      isTypeOnly: true,
    });
    file.addVariableStatement({
      isExported: true,
      docs: ["The labels of every edition."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: "labels",
          type: "Readonly<Record<string, Labels | undefined>>",
          initializer: `{ ${names.map(({ edition, alias }) => `${literal(edition)}: ${alias}`).join(", ")} }`,
        },
      ],
    });
  });
}

function versionsFile(editions: readonly EmittedEdition[], schemas: SchemasSource): string {
  const versions = editions.map(({ form, source }) => compileVersions(form, source, schemas));
  return printed("schemas/released", (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "../upgrade.ts",
      namedImports: ["EditionVersions"],
      isTypeOnly: true,
    });
    file.addVariableStatement({
      isExported: true,
      docs: ["The schema versions of every edition, oldest edition first."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        { name: "versions", type: "readonly EditionVersions[]", initializer: literal(versions) },
      ],
    });
  });
}
