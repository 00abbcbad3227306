import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { UpgradesFile } from "./compile/upgrades.ts";
import type { SchemaNode } from "./json-schema.ts";
import { parseJson } from "./json-text.ts";
import { frozenFiles, type ReleasedEntry } from "./release/released-index.ts";
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
  readonly upgrades?: JsonFile<UpgradesFile>;
  readonly statements?: JsonFile;
}

/** A frozen schema, and the text of every file that is frozen with it, by its path from `released/`. */
export interface ReleasedSource extends ReleasedEntry {
  readonly schema: JsonFile<SchemaNode>;
  readonly texts: ReadonlyMap<string, string>;
}

/** What the folder `schemas/` holds. */
export interface SchemasSource {
  readonly dialect: JsonFile<object>;
  readonly findings: JsonFile;
  readonly findingsSchema: JsonFile<object>;
  readonly aliasesSchema: JsonFile<object>;
  readonly migrationSchema: JsonFile<object>;
  readonly upgradesSchema?: JsonFile<object>;
  readonly statementsSchema?: JsonFile<object>;
  readonly casesSchema?: JsonFile<object>;
  /** What vendors' profiles may say. No file of the folder is one. */
  readonly profileSchema?: JsonFile<object>;
  readonly editions: readonly EditionSource[];
  /** The files of each edition's `cases/`. They try what is made, and are no part of it. */
  readonly cases: ReadonlyMap<string, readonly JsonFile[]>;
  readonly released: readonly ReleasedSource[];
}

/**
 * Reads a folder of schemas. Editions are discovered: each folder of `annual-report/` that has a `schema.json`.
 *
 * @throws {SchemaError} when a file is missing or is not JSON.
 */
export function readSchemas(folder: string): SchemasSource {
  const read = reader(folder);
  const statementsSchema = read("vocabulary/statements.schema.json", "optional") as
    | JsonFile<object>
    | undefined;
  const upgradesSchema = read("vocabulary/upgrades.schema.json", "optional") as JsonFile<object> | undefined;
  const casesSchema = read("vocabulary/cases.schema.json", "optional") as JsonFile<object> | undefined;
  const profileSchema = read("vocabulary/profile.schema.json", "optional") as JsonFile<object> | undefined;
  const names = editionNames(folder);
  return {
    dialect: read("vocabulary/dialect.json") as JsonFile<object>,
    findings: read("findings.json"),
    findingsSchema: read("vocabulary/findings.schema.json") as JsonFile<object>,
    aliasesSchema: read("vocabulary/aliases.schema.json") as JsonFile<object>,
    migrationSchema: read("vocabulary/migration.schema.json") as JsonFile<object>,
    ...(upgradesSchema ? { upgradesSchema } : {}),
    ...(statementsSchema ? { statementsSchema } : {}),
    ...(casesSchema ? { casesSchema } : {}),
    ...(profileSchema ? { profileSchema } : {}),
    editions: names.map((name) => readEdition(name, read)),
    cases: new Map(names.map((name) => [name, readCases(folder, name, read)])),
    released: readReleased(folder, read),
  };
}

/** Reads a file of the folder: missing is an error, unless it is said to be optional. */
interface Reader {
  (name: string): JsonFile;
  (name: string, optional: "optional"): JsonFile | undefined;
}

function reader(folder: string): Reader {
  const read = (name: string, optional?: "optional"): JsonFile | undefined => {
    const file = `${basename(resolve(folder))}/${name}`;
    const path = join(folder, name);
    if (existsSync(path)) return { file, json: parseJson(readFileSync(path, "utf8"), file) };
    if (optional) return undefined;
    throw new SchemaError({ file, pointer: "" }, "no file", "a JSON file");
  };
  return read as Reader;
}

function editionNames(folder: string): string[] {
  const reports = join(folder, "annual-report");
  const names = (existsSync(reports) ? readdirSync(reports, { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory() && existsSync(join(reports, entry.name, "schema.json")))
    .map((entry) => entry.name)
    .sort();
  if (names.length === 0)
    throw new SchemaError(
      { file: reports, pointer: "" },
      "no edition",
      "a folder with a schema.json for each",
    );
  for (const name of names)
    if (!/^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$/.test(name))
      throw new SchemaError(
        { file: join(reports, name), pointer: "" },
        `an edition called "${name}"`,
        "letters, digits and single hyphens: the name becomes a part of paths and types",
      );
  return names;
}

function readEdition(edition: string, read: Reader): EditionSource {
  const within = `annual-report/${edition}`;
  const aliases = read(`${within}/aliases.json`, "optional");
  const migration = read(`${within}/migration.json`, "optional");
  const upgrades = read(`${within}/upgrades.json`, "optional") as JsonFile<UpgradesFile> | undefined;
  const statements = read(`${within}/statements.json`, "optional");
  return {
    edition,
    schema: read(`${within}/schema.json`) as JsonFile<SchemaNode>,
    ...(aliases ? { aliases } : {}),
    ...(migration ? { migration } : {}),
    ...(upgrades ? { upgrades } : {}),
    ...(statements ? { statements } : {}),
  };
}

function readCases(folder: string, edition: string, read: Reader): JsonFile[] {
  const within = `annual-report/${edition}/cases`;
  const names = existsSync(join(folder, within)) ? readdirSync(join(folder, within)) : [];
  return names
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => read(`${within}/${name}`));
}

// A team that writes a form of its own may have released nothing yet.
function readReleased(folder: string, read: Reader): ReleasedSource[] {
  const index = read("released/index.json", "optional");
  if (!index) return [];
  const { versions } = index.json as { versions?: readonly ReleasedEntry[] };
  if (!Array.isArray(versions))
    throw new SchemaError({ file: index.file, pointer: "" }, "no list `versions`", "`versions`");
  return versions.map((entry: ReleasedEntry) => ({
    ...entry,
    schema: read(`released/${entry.file}`) as JsonFile<SchemaNode>,
    texts: new Map(
      frozenFiles(entry).map((file) => [file, readFileSync(join(folder, "released", file), "utf8")]),
    ),
  }));
}
