import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { SchemaNode } from "./json-schema.ts";
import { SchemaError } from "./schema-error.ts";

/** A JSON file, and its name as messages say it. */
export interface JsonFile<T = unknown> {
  readonly file: string;
  readonly json: T;
}

/** What an edition's folder holds. */
export interface EditionSource {
  readonly edition: string;
  readonly schema: JsonFile<SchemaNode>;
  readonly aliases?: JsonFile;
  readonly migration?: JsonFile;
}

/** What the folder `schemas/` holds. */
export interface SchemasSource {
  readonly dialect: JsonFile<object>;
  readonly findings: JsonFile;
  readonly editions: readonly EditionSource[];
}

/**
 * Reads a folder of schemas. Editions are discovered: each folder of `annual-report/` that has a `schema.json`.
 *
 * @throws {SchemaError} when a file is missing or is not JSON.
 */
export function readSchemas(folder: string): SchemasSource {
  const reports = join(folder, "annual-report");
  if (!existsSync(reports))
    throw new SchemaError({ file: reports, pointer: "" }, "no folder", "a folder an edition");
  const names = readdirSync(reports, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(reports, entry.name, "schema.json")))
    .map((entry) => entry.name)
    .sort();
  return {
    dialect: readJson(folder, "vocabulary/dialect.json") as JsonFile<object>,
    findings: readJson(folder, "findings.json"),
    editions: names.map((name) => readEdition(folder, name)),
  };
}

function readEdition(folder: string, edition: string): EditionSource {
  const within = (name: string) => join("annual-report", edition, name);
  const optional = (key: string, name: string) =>
    existsSync(join(folder, within(name))) ? { [key]: readJson(folder, within(name)) } : {};
  return {
    edition,
    schema: readJson(folder, within("schema.json")) as JsonFile<SchemaNode>,
    ...optional("aliases", "aliases.json"),
    ...optional("migration", "migration.json"),
  };
}

function readJson(folder: string, name: string): JsonFile {
  const path = join(folder, name);
  const file = join("schemas", relative(folder, path)).replaceAll("\\", "/");
  if (!existsSync(path)) throw new SchemaError({ file, pointer: "" }, "no file", "a JSON file");
  try {
    return { file, json: JSON.parse(readFileSync(path, "utf8")) };
  } catch (error) {
    throw new SchemaError({ file, pointer: "" }, (error as Error).message, "JSON");
  }
}
