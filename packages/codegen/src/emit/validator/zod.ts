import type { Form } from "@nianbao/form/types";
import type { EmittedEdition } from "../emitter.ts";
import { doc, literal, printed, typeName } from "../print.ts";
import { reportType } from "../types.ts";
import { inOrder } from "./shapes.ts";
import { shapeNames } from "./zod-shapes.ts";

/** `zod.ts`: for each edition the schema of a valid report, and the shapes to compose. */
export function zodFile(editions: readonly EmittedEdition[]): string {
  return printed("schemas/annual-report", (file) => {
    file.addImportDeclaration({
      moduleSpecifier: "@nianbao/types",
      namedImports: editions.map(({ form }) => reportType(form)),
      isTypeOnly: true,
    });
    file.addImportDeclaration({ moduleSpecifier: "zod", namedImports: ["z"], isTypeOnly: true });
    file.addImportDeclaration({ moduleSpecifier: "../zod/report-schema.ts", namedImports: ["reportSchema"] });
    for (const { form } of editions)
      file.addImportDeclaration({
        moduleSpecifier: `./${form.edition}/checks.ts`,
        namedImports: [{ name: "checks", alias: `checks${typeName(form.edition)}` }],
      });
    for (const { form } of editions)
      file.addExportDeclaration({
        moduleSpecifier: `./${form.edition}/shapes.ts`,
        namespaceExport: `shapes${typeName(form.edition)}`,
      });
    file.addStatements(editions.map(({ form }) => reportConstant(form)));
  });
}

function reportConstant(form: Form): string {
  const name = typeName(form.edition);
  return `
/** A valid report of the edition ${doc(form.edition)}: its issues are the findings of severity error, all of them at once. */
export const report${name}: z.ZodType<${reportType(form)}> = reportSchema(checks${name});`;
}

/** `shapes.test-d.ts`: proof that what the shapes take and give is the report that the types declare. */
export function proofFile(form: Form, source: string): string {
  const type = reportType(form);
  const definitions = inOrder(form);
  const names = shapeNames(form);
  const types = definitions.map(([name]) => typeName(name));
  return printed(source, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: `@nianbao/types/editions/${form.edition}`,
      namedImports: [...types, type].map((name) => ({ name })),
      isTypeOnly: true,
    });
    file.addImportDeclaration({ moduleSpecifier: "vitest", namedImports: ["expectTypeOf", "test"] });
    file.addImportDeclaration({ moduleSpecifier: "zod", namedImports: ["z"], isTypeOnly: true });
    file.addImportDeclaration({
      moduleSpecifier: "./shapes.ts",
      namespaceImport: "shapes",
      isTypeOnly: true,
    });
    const proofs = [...definitions.map(([name]) => [names.get(name), typeName(name)]), ["report", type]].map(
      ([shape, declared]) => `test(${literal(declared)}, () => {
  expectTypeOf<z.output<typeof shapes.${shape}>>().toEqualTypeOf<${declared}>();
  expectTypeOf<z.input<typeof shapes.${shape}>>().toEqualTypeOf<${declared}>();
});`,
    );
    file.addStatements(`\n${proofs.join("\n\n")}`);
  });
}
