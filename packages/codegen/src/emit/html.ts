import { VariableDeclarationKind } from "ts-morph";
import type { EmittedEdition, Emitter } from "./emitter.ts";
import { entryFile, layoutFile, sectionsFile, tablesFile } from "./html/edition-files.ts";
import { printed, typeName } from "./print.ts";

const FOLDER = "packages/html/src/generated";

/** `@nianbao/html`: each edition's page as template code, an entry for it alone, and the index of editions. */
export const emitHtml: Emitter = ({ editions }) => {
  const files = new Map<string, string>();
  for (const edition of editions) {
    const folder = `${FOLDER}/${edition.form.edition}`;
    files.set(`${folder}/tables.ts`, tablesFile(edition));
    files.set(`${folder}/sections.ts`, sectionsFile(edition));
    files.set(`${folder}/layout.ts`, layoutFile(edition));
    files.set(`${folder}/index.ts`, entryFile(edition));
  }
  files.set(`${FOLDER}/index.ts`, editionsFile(editions));
  return files;
};

function editionsFile(editions: readonly EmittedEdition[]): string {
  const alias = ({ form }: EmittedEdition) => `layout${typeName(form.edition)}`;
  return printed("schemas/annual-report", (file) => {
    for (const edition of editions)
      file.addImportDeclaration({
        moduleSpecifier: `./${edition.form.edition}/layout.ts`,
        namedImports: [{ name: "layout", alias: alias(edition) }],
      });
    const type = { moduleSpecifier: "../layout.ts", namedImports: ["Layout"], isTypeOnly: true };
    file.addImportDeclaration(type);
    file.addVariableStatement({
      isExported: true,
      docs: ["Every edition's page, oldest first."],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        { name: "layouts", type: "readonly Layout[]", initializer: `[${editions.map(alias).join(", ")}]` },
      ],
    });
  });
}
