import type { Field, ObjectShape, Shape } from "@nianbao/form/types";
import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";
import { definitionName } from "./references.ts";

/** The shapes of a schema: the report's tree, and the definitions that it refers to. */
export interface Shapes {
  readonly root: ObjectShape;
  readonly definitions: Readonly<Record<string, Shape>>;
}

/**
 * Resolves a schema whose references are sound to shapes. A definition of one plain value is put in place; objects and
 * lists stay references.
 *
 * @throws {SchemaError} at a place without a label, or a node that is none of the known shapes.
 */
export function resolveShapes(schema: JsonFile<SchemaNode>): Shapes {
  const resolver = new Resolver(schema);
  const definitions: Record<string, Shape> = {};
  for (const [name, node] of Object.entries(schema.json.$defs ?? {})) {
    const shape = resolver.shape(node, `/$defs/${name}`);
    if (isNamed(node)) definitions[name] = shape;
  }
  return { root: resolver.object(schema.json, ""), definitions };
}

// The largest number that is held exactly.
const MOST = Number.MAX_SAFE_INTEGER;

// A definition that is itself a reference, or one plain value, is no shape of its own.
function isNamed(node: SchemaNode): boolean {
  return node.properties !== undefined || node.items !== undefined || node.oneOf !== undefined;
}

class Resolver {
  readonly #schema: JsonFile<SchemaNode>;

  constructor(schema: JsonFile<SchemaNode>) {
    this.#schema = schema;
  }

  shape(node: SchemaNode, pointer: string): Shape {
    if (node.$ref !== undefined) return this.#reference(node.$ref);
    if (node.oneOf) return this.#union(node.oneOf, `${pointer}/oneOf`);
    if (node.const !== undefined) return { type: "constant", value: node.const };
    if (node.enum) return { type: "choice", options: node.enum };
    return this.#typed(node, pointer);
  }

  object(node: SchemaNode, pointer: string): ObjectShape {
    const properties = node.properties ?? {};
    if (Object.keys(properties).length === 0)
      throw this.#error(pointer, "an object without keys", "`properties`");
    for (const [index, key] of (node.required ?? []).entries())
      if (!Object.hasOwn(properties, key))
        throw this.#error(`${pointer}/required/${index}`, `"${key}"`, oneOfThe(properties));
    return {
      type: "object",
      ...(node.title === undefined ? {} : { title: node.title }),
      ...(node["x-en"] === undefined ? {} : { en: node["x-en"] }),
      fields: Object.entries(properties).map(([key, property]) =>
        this.#field(key, property, `${pointer}/properties/${key}`, node.required?.includes(key) ?? false),
      ),
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

  #definition(name: string): SchemaNode {
    return this.#schema.json.$defs?.[name] as SchemaNode;
  }

  #reference(ref: string): Shape {
    const to = definitionName(ref);
    const target = this.#definition(to);
    return isNamed(target) ? { type: "ref", to } : this.shape(target, `/$defs/${to}`);
  }

  // The members are told apart by their constant `type`, which is the name of the definition.
  #union(members: readonly SchemaNode[], pointer: string): Shape {
    const names = members.map(({ $ref }) => definitionName($ref ?? ""));
    for (const [index, name] of names.entries()) {
      const type = this.#definition(name).properties?.["type"]?.const;
      if (type !== name)
        throw this.#error(
          `${pointer}/${index}`,
          type === undefined ? `"${name}", which has no constant \`type\`` : `"${name}" of type "${type}"`,
          `a definition whose property \`type\` is the constant "${name}"`,
        );
    }
    return { type: "union", of: names };
  }

  #typed(node: SchemaNode, pointer: string): Shape {
    switch (node.type) {
      case "object":
        return this.object(node, pointer);
      case "array":
        if (!node.items) throw this.#error(pointer, "a list of nothing", "`items`");
        return { type: "list", items: this.shape(node.items, `${pointer}/items`) };
      case "number":
        return this.#amount(node, pointer);
      case "integer":
        return this.#integer(node, pointer);
      case "boolean":
        return { type: "boolean" };
      case "string":
        return text(node);
      default:
        throw this.#error(pointer, "no type", "`type`, `const`, `enum`, `oneOf` or `$ref`");
    }
  }

  #amount({ minimum, maximum, "x-decimals": decimals }: SchemaNode, pointer: string): Shape {
    if (decimals === undefined) throw this.#error(pointer, "a number without `x-decimals`", "`x-decimals`");
    if (minimum !== 0 || (maximum ?? MOST) !== MOST)
      throw this.#error(pointer, `a number ${bounds(minimum, maximum)}`, "an amount: from 0");
    return { type: "amount", decimals };
  }

  // A count begins at zero, a change below it; an integer without bounds is neither (the report year).
  #integer({ minimum, maximum }: SchemaNode, pointer: string): Shape {
    if (minimum === undefined && maximum === undefined) return { type: "integer" };
    if (minimum === 0 && maximum === MOST) return { type: "count" };
    if (minimum === -MOST && maximum === MOST) return { type: "change" };
    throw this.#error(
      pointer,
      `an integer ${bounds(minimum, maximum)}`,
      `a count (from 0 to ${MOST}), a change (from -${MOST} to ${MOST}) or an integer without bounds`,
    );
  }

  #error(pointer: string, found: string, expected: string): SchemaError {
    return new SchemaError({ file: this.#schema.file, pointer }, found, expected);
  }
}

function text(node: SchemaNode): Shape {
  if (node["x-check"] !== undefined)
    return { type: "code", check: node["x-check"], pattern: node.pattern ?? "" };
  return { type: node.format === "date" ? "date" : "text" };
}

function bounds(minimum: number | undefined, maximum: number | undefined): string {
  return `from ${minimum ?? "anything"} to ${maximum ?? "anything"}`;
}

function oneOfThe(properties: object): string {
  return `a key of \`properties\`: ${Object.keys(properties).join(", ")}`;
}
