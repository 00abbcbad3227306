import type { Form, Publication } from "@nianbao/form/types";
import { checkSchema } from "../check.ts";
import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { SchemaError } from "../schema-error.ts";
import { compileRules } from "./rules.ts";
import { compileSections } from "./sections.ts";
import { resolveShapes, type Shapes } from "./shapes.ts";
import { compileCells, compileTables } from "./tables.ts";

/**
 * Compiles an edition's schema to its form: the tree, the tables as grids, every cell with its four names, and the
 * rules expanded to equations.
 *
 * @param schema - the schema and the name of its file, for messages
 * @param dialect - the meta-schema of the vocabulary
 * @throws {SchemaError} when the schema misuses a keyword, or a rule's path leads nowhere or joins unlike shapes
 */
export function compileForm(schema: JsonFile, dialect: object): Form {
  checkSchema(schema, dialect);
  const source = schema as JsonFile<SchemaNode>;
  const shapes = resolveShapes(source);
  const { rules, equations } = compileRules(source, shapes);
  const tables = compileTables(source, shapes);
  const cells = compileCells(tables, equations, shapes);
  return {
    edition: constantOf(shapes, "edition", source),
    schemaVersion: constantOf(shapes, "schemaVersion", source),
    title: stated(source, "title"),
    en: stated(source, "x-en"),
    source: stated(source, "x-source"),
    years: stated(source, "x-years"),
    publication: stated<Publication>(source, "x-publication"),
    root: shapes.root,
    definitions: shapes.definitions,
    sections: compileSections(source.json, shapes),
    tables,
    cells,
    rules,
    equations,
  };
}

function stated<T>(schema: JsonFile<SchemaNode>, keyword: keyof SchemaNode): T {
  const value = schema.json[keyword];
  if (value === undefined)
    throw new SchemaError(
      { file: schema.file, pointer: "" },
      `no \`${keyword}\``,
      `\`${keyword}\` at the root`,
    );
  return value as T;
}

function constantOf(shapes: Shapes, key: string, schema: JsonFile): string {
  const shape = shapes.root.fields.find((field) => field.key === key)?.shape;
  if (shape?.type === "constant") return shape.value;
  throw new SchemaError(
    { file: schema.file, pointer: `/properties/${key}` },
    "no constant",
    "a string `const`",
  );
}
