import type { Field, Form, Shape } from "@nianbao/form/types";
import { literal, printed } from "../print.ts";
import { variable } from "./names.ts";
import { blocksIn, inOrder } from "./shapes.ts";

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
