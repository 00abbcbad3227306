import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import { checkSchema } from "../check.ts";
import type { FindingsFile } from "../emit/findings-file.ts";
import type { SchemaNode } from "../json-schema.ts";
import { parseJson } from "../json-text.ts";
import type { JsonFile } from "../read.ts";
import { digestOf, type ReleasedEntry, type ReleasedIndex } from "../release/released-index.ts";
import { SchemaError } from "../schema-error.ts";
import type { ProfileFile } from "./profile-file.ts";

/** A profile, and the released schema that it adds to. */
export interface ProfileSource {
  readonly profile: JsonFile<ProfileFile>;
  readonly official: JsonFile<SchemaNode>;
  /** The digest of the released schema. */
  readonly sha256: string;
  readonly catalogue: FindingsFile;
}

const DATA = "@nianbao/schema";

/**
 * Reads a profile and, from the `@nianbao/schema` that is installed where it stands, what it extends.
 *
 * @throws {SchemaError} when a file is missing or wrong, the profile breaks its vocabulary, or what it extends is not there
 */
export function readProfile(path: string): ProfileSource {
  const file = basename(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new SchemaError({ file: path, pointer: "" }, "no file", "a profile");
  const profile = { file, json: parseJson(readFileSync(path, "utf8"), file) };
  const installed = new InstalledData(path, file);
  checkSchema(profile, installed.json("vocabulary/profile.schema.json") as object, {
    "dialect.json": installed.json("vocabulary/dialect.json") as object,
    "findings.schema.json": installed.json("vocabulary/findings.schema.json") as object,
  });
  const checked = profile as JsonFile<ProfileFile>;
  const entry = releasedEntry(checked, installed.json("released/index.json") as ReleasedIndex);
  return {
    profile: checked,
    official: officialSchema(checked, entry, installed),
    sha256: entry.sha256,
    catalogue: installed.json("findings.json") as FindingsFile,
  };
}

/** The data package that a project has installed. */
class InstalledData {
  readonly #require: NodeJS.Require;
  readonly #file: string;

  constructor(path: string, file: string) {
    this.#require = createRequire(resolve(path));
    this.#file = file;
  }

  text(name: string): string {
    return readFileSync(this.#path(name), "utf8");
  }

  json(name: string): unknown {
    return parseJson(this.text(name), `${DATA}/${name}`);
  }

  #path(name: string): string {
    try {
      return this.#require.resolve(`${DATA}/${name}`);
    } catch {
      throw new SchemaError(
        { file: this.#file, pointer: "" },
        `no ${DATA}/${name} where the profile stands`,
        `${DATA} in the version of this command: npm install --save-dev ${DATA}`,
      );
    }
  }
}

// The packages judge by the newest version of each edition, and so does what is generated here to work with them.
function releasedEntry(
  { file, json: { extends: wanted } }: JsonFile<ProfileFile>,
  index: ReleasedIndex,
): ReleasedEntry {
  const fail = (key: keyof typeof wanted, expected: string): never => {
    throw new SchemaError({ file, pointer: `/extends/${key}` }, `"${wanted[key]}"`, expected);
  };
  const editions = [...new Set(index.versions.map(({ edition }) => edition))];
  const versions = index.versions.filter(({ edition }) => edition === wanted.edition);
  if (versions.length === 0) fail("edition", `an edition of the installed ${DATA}: ${editions.join(", ")}`);
  const current = versions.find(({ status }) => status === "current") as ReleasedEntry;
  if (current.version !== wanted.schemaVersion)
    fail("schemaVersion", `"${current.version}", the version that the installed packages judge by`);
  if (wanted.sha256 !== undefined && wanted.sha256 !== current.sha256)
    fail("sha256", `"${current.sha256}", the digest of ${current.edition}@${current.version}`);
  return current;
}

function officialSchema(
  { file }: JsonFile,
  { file: name, sha256 }: ReleasedEntry,
  installed: InstalledData,
): JsonFile<SchemaNode> {
  const released = `released/${name}`;
  const digest = digestOf(installed.text(released));
  if (digest !== sha256)
    throw new SchemaError(
      { file, pointer: "/extends" },
      `${DATA}/${released} with the digest ${digest}`,
      `${sha256}, with which it was released: install ${DATA} again`,
    );
  return { file: `${DATA}/${released}`, json: installed.json(released) as SchemaNode };
}
