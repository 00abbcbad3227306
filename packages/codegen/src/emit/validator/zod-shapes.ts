import type { Field, Form, Shape } from "@nianbao/form/types";
import { Names } from "../names.ts";
import { literal, printed } from "../print.ts";
import { blocksIn, inOrder } from "./shapes.ts";

/** A zod schema as code, and its type. */
interface Schema {
  readonly code: string;
  readonly type: string;
}

/** What `shapes.ts` takes from other modules. */
const imported = { zod: ["z"], "../../zod/values.ts": ["amount", "code", "count", "date"] };

/** The constant of each definition in `shapes.ts`. */
export function shapeNames(form: Form): Map<string, string> {
  return new Names(Object.values(imported).flat()).ofDefinitions(form, (name) => [name]);
}

/** `shapes.ts`: zod schemas of the structure alone, one for each definition and one for the report, to compose. */
export function shapesFile(form: Form, source: string): string {
  const shapes = new Shapes(form).all();
  const constants = shapes.map(([name, { code, type }]) => `export const ${name}: ${type} = ${code};`);
  return printed(source, (file) => {
    for (const [moduleSpecifier, namedImports] of Object.entries(imported))
      file.addImportDeclaration({ moduleSpecifier, namedImports });
    file.addStatements(`\n${constants.join("\n\n")}`);
  });
}

class Shapes {
  readonly #form: Form;
  readonly #names: ReadonlyMap<string, string>;

  constructor(form: Form) {
    this.#form = form;
    this.#names = shapeNames(form);
  }

  all(): [name: string, schema: Schema][] {
    const definitions = inOrder(this.#form).map(([name, shape]): [string, Schema] => [
      this.#nameOf(name),
      this.#of(shape),
    ]);
    return [...definitions, ["report", this.#of(this.#form.root)]];
  }

  #of(shape: Shape): Schema {
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
        return this.#reference(shape.to);
      case "list":
        return list(this.#of(shape.items));
      case "union":
        return this.#union(shape.of);
      case "object":
        return this.#object(shape.fields);
    }
  }

  // The blocks of a narrative are told apart by their constant `type`.
  #union(definitions: readonly string[]): Schema {
    const names = definitions.map((name) => this.#nameOf(name));
    const key = literal(
      blocksIn({ type: "list", items: { type: "union", of: definitions } }, this.#form)?.key,
    );
    return {
      code: `z.discriminatedUnion(${key}, [${names.join(", ")}])`,
      type: `z.ZodDiscriminatedUnion<[${names.map((name) => `typeof ${name}`).join(", ")}], ${key}>`,
    };
  }

  #object(fields: readonly Field[]): Schema {
    const schemas = fields.map((field) => ({ key: literal(field.key), ...this.#field(field) }));
    return {
      code: `z.strictObject({ ${schemas.map(({ key, code }) => `${key}: ${code}`).join(",\n")} })`,
      type: `z.ZodObject<{ ${schemas.map(({ key, type }) => `${key}: ${type}`).join(";\n")} }, z.core.$strict>`,
    };
  }

  #field({ shape, optional }: Field): Schema {
    const { code, type } = this.#of(shape);
    return optional
      ? { code: `${code}.exactOptional()`, type: `z.ZodExactOptional<${type}>` }
      : { code, type };
  }

  #reference(definition: string): Schema {
    const name = this.#nameOf(definition);
    return { code: name, type: `typeof ${name}` };
  }

  #nameOf(definition: string): string {
    return this.#names.get(definition) as string;
  }
}

function list({ code, type }: Schema): Schema {
  return { code: `z.array(${code})`, type: `z.ZodArray<${type}>` };
}
