import type { Form } from "@nianbao/form/types";
import { checkSchema } from "../check.ts";
import type { SchemaNode } from "../json-schema.ts";
import type { JsonFile } from "../read.ts";
import { checkKeywordPlaces } from "./keyword-places.ts";
import { compileParticulars } from "./particulars.ts";
import { checkReferences } from "./references.ts";
import { compileRules } from "./rules.ts";
import { compileSections } from "./sections.ts";
import { resolveShapes } from "./shapes.ts";
import { compileCells, compileTables } from "./tables.ts";

/** What a schema is judged by. */
export interface Vocabulary {
  /** The meta-schema: `schemas/vocabulary/dialect.json`. */
  readonly dialect: object;
  /** The findings that a broken rule may give. */
  readonly codes: readonly string[];
}

/**
 * Compiles an edition's schema to its form: the tree, the tables as grids, every cell with its four names, and the
 * rules expanded to equations.
 *
 * @param schema - the schema and the name of its file, for messages
 * @throws {SchemaError} naming the place, what was found there and what was expected
 * @example
 * compileForm({ file: "schema.json", json }, { dialect, codes: ["applicant-total"] }).cells.length; // 200
 */
export function compileForm(schema: JsonFile, { dialect, codes }: Vocabulary): Form {
  checkSchema(schema, dialect);
  return compileChecked(schema as JsonFile<SchemaNode>, codes);
}

/**
 * Compiles a schema that keeps to the dialect.
 *
 * @param official - the schema of the edition, when what is compiled is the edition with a profile's additions
 * @throws {SchemaError}
 */
export function compileChecked(
  source: JsonFile<SchemaNode>,
  codes: readonly string[],
  official?: JsonFile<SchemaNode>,
): Form {
  checkReferences(source);
  const shapes = resolveShapes(source);
  checkKeywordPlaces(source);
  const particulars = compileParticulars(source, shapes);
  const sections = compileSections(source, shapes);
  const tables = compileTables(source, shapes);
  const { rules, equations } = compileRules(source, shapes, codes, official);
  return {
    ...particulars,
    root: shapes.root,
    definitions: shapes.definitions,
    sections,
    tables,
    cells: compileCells(tables, equations, shapes),
    rules,
    equations,
  };
}
