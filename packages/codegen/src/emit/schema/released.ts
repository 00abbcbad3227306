import { VariableDeclarationKind } from "ts-morph";
import type { ReleasedSource } from "../../read.ts";
import type { EmittedEdition } from "../emitter.ts";
import { literal, printed } from "../print.ts";

const SOURCE = "schemas/released";

/**
 * What was released: the index, the schemas that are not the working ones, and every frozen file to the byte for
 * programs that check its digest.
 */
export function releasedFiles(
  released: readonly ReleasedSource[],
  editions: readonly EmittedEdition[],
): Map<string, string> {
  const entries = released.map(({ schema: _, texts: __, ...entry }) => ({
    ...entry,
    attached: entry.attached.filter(({ file }) => !isCases(file)),
  }));
  const working = new Set(editions.map(({ form }) => `${form.edition}@${form.schemaVersion}`));
  const older = released
    .filter(({ edition, version }) => !working.has(`${edition}@${version}`))
    .map(({ edition, version, schema }) => [`${edition}@${version}`, schema.json]);
  const frozen = released.flatMap(({ texts }) => [...texts].filter(([path]) => !isCases(path)));
  return new Map([
    [
      "released.ts",
      constant(
        "released",
        "readonly ReleasedSchema[]",
        "Every released schema, in the order of release.",
        entries,
      ),
    ],
    [
      "older-schemas.ts",
      constant(
        "olderSchemas",
        "Readonly<Record<string, object>>",
        "The released schemas that are not the newest of their edition, by edition and version.",
        Object.fromEntries(older),
      ),
    ],
    ["released/index.json", `${JSON.stringify({ versions: entries }, null, 2)}\n`],
    ...frozen.map(([path, text]): [string, string] => [`released/${path}`, text]),
  ]);
}

// Cases belong to `@nianbao/conformance`.
function isCases(path: string): boolean {
  return path.endsWith("/cases.json");
}

function constant(name: string, type: string, says: string, value: unknown): string {
  return printed(SOURCE, (file) => {
    if (type.includes("ReleasedSchema"))
      file.addImportDeclaration({
        moduleSpecifier: "../released.ts",
        namedImports: ["ReleasedSchema"],
        isTypeOnly: true,
      });
    file.addVariableStatement({
      isExported: true,
      docs: [says],
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name, type, initializer: literal(value) }],
    });
  });
}
