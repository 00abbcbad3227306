import type { Field, ObjectShape, Shape } from "@nianbao/form/types";
import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";

/** The shapes of a schema: the report's tree, and the definitions that it refers to. */
export interface Shapes {
  readonly root: ObjectShape;
  readonly definitions: Readonly<Record<string, Shape>>;
}

const REF = "#/$defs/";

/**
 * Resolves a schema to shapes. A definition of one plain value is put in place; objects and lists stay references.
 *
 * @throws {SchemaError} at a node that is none of the known shapes, or a reference that leads nowhere.
 */
export function resolveShapes(schema: JsonFile<SchemaNode>): Shapes {
  const resolver = new Resolver(schema);
  const definitions: Record<string, Shape> = {};
  for (const [name, node] of Object.entries(schema.json.$defs ?? {})) {
    const shape = resolver.shape(node, `/$defs/${name}`);
    if (isNamed(shape)) definitions[name] = shape;
  }
  return { root: resolver.object(schema.json, ""), definitions };
}

function isNamed(shape: Shape): boolean {
  return shape.type === "object" || shape.type === "list" || shape.type === "union";
}

class Resolver {
  readonly #schema: JsonFile<SchemaNode>;

  constructor(schema: JsonFile<SchemaNode>) {
    this.#schema = schema;
  }

  shape(node: SchemaNode, pointer: string): Shape {
    if (node.$ref !== undefined) return this.#reference(node.$ref, `${pointer}/$ref`);
    if (node.oneOf) return { type: "union", of: node.oneOf.map((one) => (one.$ref ?? "").slice(REF.length)) };
    if (node.const !== undefined) return { type: "constant", value: node.const };
    if (node.enum) return { type: "choice", options: node.enum };
    return this.#typed(node, pointer);
  }

  object(node: SchemaNode, pointer: string): ObjectShape {
    const fields = Object.entries(node.properties ?? {}).map(([key, property]) =>
      this.#field(key, property, `${pointer}/properties/${key}`, node.required?.includes(key) ?? false),
    );
    return {
      type: "object",
      ...(node.title === undefined ? {} : { title: node.title }),
      ...(node["x-en"] === undefined ? {} : { en: node["x-en"] }),
      fields,
    };
  }

  #field(key: string, node: SchemaNode, pointer: string, required: boolean): Field {
    if (node.title === undefined || node["x-en"] === undefined)
      throw this.#error(pointer, "no label", "`title` (the official label) and `x-en`");
    return {
      key,
      title: node.title,
      en: node["x-en"],
      ...(node.description === undefined ? {} : { description: node.description }),
      ...(node["x-source"] === undefined ? {} : { source: node["x-source"] }),
      ...(node["x-unit"] === undefined ? {} : { unit: node["x-unit"] }),
      ...(required ? {} : { optional: true as const }),
      shape: this.shape(node, pointer),
    };
  }

  #reference(ref: string, pointer: string): Shape {
    const to = ref.slice(REF.length);
    const target = this.#schema.json.$defs?.[to];
    if (!ref.startsWith(REF) || target === undefined) throw this.#error(pointer, ref, "a name in $defs");
    if (target.properties || target.items || target.oneOf) return { type: "ref", to };
    return this.shape(target, `/$defs/${to}`);
  }

  #typed(node: SchemaNode, pointer: string): Shape {
    switch (node.type) {
      case "object":
        return this.object(node, pointer);
      case "array":
        return { type: "list", items: this.shape(node.items ?? {}, `${pointer}/items`) };
      case "number":
        return { type: "amount", decimals: node["x-decimals"] ?? 0 };
      case "integer":
        return integer(node.minimum);
      case "boolean":
        return { type: "boolean" };
      case "string":
        return text(node);
      default:
        throw this.#error(
          pointer,
          JSON.stringify(node).slice(0, 80),
          "a type, a constant, a choice or a reference",
        );
    }
  }

  #error(pointer: string, found: string, expected: string): SchemaError {
    return new SchemaError({ file: this.#schema.file, pointer }, found, expected);
  }
}

// A count begins at zero, a change below it; an integer without bounds is neither (the report year).
function integer(minimum: number | undefined): Shape {
  if (minimum === undefined) return { type: "integer" };
  return { type: minimum < 0 ? "change" : "count" };
}

function text(node: SchemaNode): Shape {
  if (node["x-check"] !== undefined)
    return { type: "code", check: node["x-check"], pattern: node.pattern ?? "" };
  return { type: node.format === "date" ? "date" : "text" };
}
