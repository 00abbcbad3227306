import type { Field, Form, Shape } from "@nianbao/form/types";
import type { EmittedEdition } from "../emitter.ts";
import { doc, literal, printed, typeName } from "../print.ts";
import { reportType } from "../types.ts";
import { variable } from "./names.ts";
import { blocksIn } from "./shapes.ts";

/** A zod schema as code, and its type. */
interface Schema {
  readonly code: string;
  readonly type: string;
}

/** `shapes.ts`: zod schemas of the structure alone, one for each definition and one for the report, to compose. */
export function shapesFile(form: Form, source: string): string {
  const shapes = [
    ...inOrder(form).map(([name, shape]) => [variable(name), shape] as const),
    ["report", form.root] as const,
  ];
  const constants = shapes.map(([name, shape]) => {
    const { code, type } = schemaOf(shape, form);
    return `export const ${name}: ${type} = ${code};`;
  });
  return printed(source, (file) => {
    file.addImportDeclaration({ moduleSpecifier: "zod", namedImports: ["z"] });
    file.addImportDeclaration({
      moduleSpecifier: "../../zod/values.ts",
      namedImports: ["amount", "code", "count", "date"],
    });
    file.addStatements(`\n${constants.join("\n\n")}`);
  });
}

// Definitions after those that they refer to.
function inOrder(form: Form): [name: string, shape: Shape][] {
  const ordered = new Map<string, Shape>();
  const add = (name: string): void => {
    const shape = form.definitions[name];
    if (!shape || ordered.has(name)) return;
    for (const below of referencesIn(shape)) add(below);
    ordered.set(name, shape);
  };
  for (const name of Object.keys(form.definitions)) add(name);
  return [...ordered];
}

function referencesIn(shape: Shape): readonly string[] {
  switch (shape.type) {
    case "ref":
      return [shape.to];
    case "union":
      return shape.of;
    case "list":
      return referencesIn(shape.items);
    case "object":
      return shape.fields.flatMap((field) => referencesIn(field.shape));
    default:
      return [];
  }
}

function schemaOf(shape: Shape, form: Form): Schema {
  const plain = (code: string, type: string): Schema => ({ code, type: `z.${type}` });
  switch (shape.type) {
    case "text":
      return plain("z.string()", "ZodString");
    case "boolean":
      return plain("z.boolean()", "ZodBoolean");
    case "integer":
    case "change":
      return plain("z.int()", "ZodInt");
    case "count":
      return plain("count", "ZodInt");
    case "amount":
      return plain(`amount(${literal(shape.decimals)})`, "ZodNumber");
    case "date":
      return plain("date", "ZodString");
    case "code":
      return plain(`code(${literal(shape.check)}, ${literal(shape.pattern)})`, "ZodString");
    case "constant":
      return plain(`z.literal(${literal(shape.value)})`, `ZodLiteral<${literal(shape.value)}>`);
    case "choice":
      return plain(
        `z.literal(${literal(shape.options)})`,
        `ZodLiteral<${shape.options.map(literal).join(" | ")}>`,
      );
    case "ref":
      return { code: variable(shape.to), type: `typeof ${variable(shape.to)}` };
    case "list":
      return list(schemaOf(shape.items, form));
    case "union":
      return union(shape.of, form);
    case "object":
      return object(shape.fields, form);
  }
}

function list({ code, type }: Schema): Schema {
  return { code: `z.array(${code})`, type: `z.ZodArray<${type}>` };
}

// The blocks of a narrative are told apart by their constant `type`.
function union(definitions: readonly string[], form: Form): Schema {
  const names = definitions.map((name) => variable(name));
  const key = literal(blocksIn({ type: "list", items: { type: "union", of: definitions } }, form)?.key);
  return {
    code: `z.discriminatedUnion(${key}, [${names.join(", ")}])`,
    type: `z.ZodDiscriminatedUnion<[${names.map((name) => `typeof ${name}`).join(", ")}], ${key}>`,
  };
}

function object(fields: readonly Field[], form: Form): Schema {
  const schemas = fields.map((field) => ({ key: literal(field.key), ...fieldSchema(field, form) }));
  return {
    code: `z.strictObject({ ${schemas.map(({ key, code }) => `${key}: ${code}`).join(",\n")} })`,
    type: `z.ZodObject<{ ${schemas.map(({ key, type }) => `${key}: ${type}`).join(";\n")} }, z.core.$strict>`,
  };
}

function fieldSchema({ shape, optional }: Field, form: Form): Schema {
  const { code, type } = schemaOf(shape, form);
  return optional ? { code: `${code}.exactOptional()`, type: `z.ZodExactOptional<${type}>` } : { code, type };
}

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
        moduleSpecifier: `./${form.edition}/index.ts`,
        namedImports: [{ name: "validate", alias: `validate${typeName(form.edition)}` }],
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
export const report${name}: z.ZodType<${reportType(form)}> = reportSchema(validate${name});`;
}

/** `shapes.test-d.ts`: proof that what the shapes take and give is the report that the types declare. */
export function proofFile(form: Form, source: string): string {
  const type = reportType(form);
  const definitions = inOrder(form);
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
    const proofs = [...definitions.map(([name]) => [variable(name), typeName(name)]), ["report", type]].map(
      ([shape, declared]) => `test(${literal(declared)}, () => {
  expectTypeOf<z.output<typeof shapes.${shape}>>().toEqualTypeOf<${declared}>();
  expectTypeOf<z.input<typeof shapes.${shape}>>().toEqualTypeOf<${declared}>();
});`,
    );
    file.addStatements(`\n${proofs.join("\n\n")}`);
  });
}
