import type { Form } from "@nianbao/form/types";
import { VariableDeclarationKind } from "ts-morph";
import type { SchemasSource } from "../read.ts";
import type { EmittedEdition, Emitter } from "./emitter.ts";
import { literal, printed, typeName } from "./print.ts";
import { releasedFiles } from "./schema/released.ts";

const FOLDER = "packages/schema/src/generated";

/** `@nianbao/schema`: each edition's schema, form, rules and cells, as data for programs in any language. */
export const emitSchema: Emitter = ({ editions, schemas }) => {
  const files = new Map<string, string>([[`${FOLDER}/findings.json`, json(schemas.findings.json)]]);
  for (const [name, text] of vocabularyFiles(schemas)) files.set(`${FOLDER}/vocabulary/${name}`, text);
  for (const edition of editions) {
    const folder = `${FOLDER}/${edition.form.edition}`;
    files.set(`${folder}/schema.json`, json(edition.source.schema.json));
    files.set(`${folder}/form.json`, json(edition.form));
    files.set(`${folder}/rules.json`, json(rulesOf(edition.form)));
    files.set(`${folder}/index.ts`, dataFile(edition));
  }
  files.set(`${FOLDER}/index.ts`, editionsFile(editions));
  for (const [path, text] of releasedFiles(schemas.released, editions)) files.set(`${FOLDER}/${path}`, text);
  return files;
};

// What a vendor's profile is checked against, and what its editor completes it by.
function vocabularyFiles({ profileSchema, dialect, findingsSchema }: SchemasSource): [string, string][] {
  if (!profileSchema) return [];
  return [
    ["profile.schema.json", json(profileSchema.json)],
    ["dialect.json", json(dialect.json)],
    ["findings.schema.json", json(findingsSchema.json)],
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function rulesOf(form: Form): object {
  const { edition, schemaVersion, rules, equations } = form;
  return { edition, schemaVersion, rules, equations };
}

function dataFile({ form, source }: EmittedEdition): string {
  const { edition, schemaVersion, title, en, years, source: clause } = form;
  return printed(source.schema.file, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "../../edition.ts",
      namedImports: ["Cell", "EditionInfo", "Rules"],
      isTypeOnly: true,
    });
    const constant = (name: string, type: string, value: unknown) =>
      file.addVariableStatement({
        isExported: true,
        declarationKind: VariableDeclarationKind.Const,
        declarations: [{ name, type, initializer: literal(value) }],
      });
    constant("info", "EditionInfo", { id: edition, schemaVersion, title, en, years, source: clause });
    constant("schema", "object", source.schema.json);
    constant("rules", "Rules", rulesOf(form));
    constant("cells", "readonly Cell[]", form.cells);
  });
}

function editionsFile(editions: readonly EmittedEdition[]): string {
  return printed("schemas/annual-report", (file) => {
    for (const { form } of editions)
      file.addImportDeclaration({
        moduleSpecifier: `./${form.edition}/index.ts`,
        namespaceImport: `edition${typeName(form.edition)}`,
      });
    file.addImportDeclaration({
      moduleSpecifier: "../edition.ts",
      namedImports: ["EditionData"],
      isTypeOnly: true,
    });
    file.addVariableStatement({
      isExported: true,
      docs: ["The data of every edition, oldest first."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name: "data",
          type: "readonly EditionData[]",
          initializer: `[${editions.map(({ form }) => `edition${typeName(form.edition)}`).join(", ")}]`,
        },
      ],
    });
  });
}
