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

/** A line of `released/index.json`: a frozen schema and what teams that pin it must know. */
export interface ReleasedEntry {
  readonly edition: string;
  readonly version: string;
  /** The frozen file, from `released/`. */
  readonly file: string;
  /** Digest of its bytes. */
  readonly sha256: string;
  readonly status: "current" | "supported" | "retired";
  readonly releasedOn: string;
  readonly supportedUntil?: string;
}

/** A frozen schema as it stands on the disk. */
export interface ReleasedSource extends ReleasedEntry {
  readonly schema: JsonFile<SchemaNode>;
}

/** What the folder `schemas/` holds. */
export interface SchemasSource {
  readonly dialect: JsonFile<object>;
  readonly findings: JsonFile;
  readonly findingsSchema: JsonFile<object>;
  readonly migrationSchema: JsonFile<object>;
  readonly editions: readonly EditionSource[];
  readonly released: readonly ReleasedSource[];
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
    findingsSchema: readJson(folder, "vocabulary/findings.schema.json") as JsonFile<object>,
    migrationSchema: readJson(folder, "vocabulary/migration.schema.json") as JsonFile<object>,
    editions: names.map((name) => readEdition(folder, name)),
    released: readReleased(folder),
  };
}

// A team that writes a form of its own may have released nothing yet.
function readReleased(folder: string): ReleasedSource[] {
  const index = "released/index.json";
  if (!existsSync(join(folder, index))) return [];
  const { versions } = readJson(folder, index).json as { versions: readonly ReleasedEntry[] };
  return versions.map((entry) => ({
    ...entry,
    schema: readJson(folder, join("released", entry.file)) as JsonFile<SchemaNode>,
  }));
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
