import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { digestOf, type ReleasedEntry, readIndex } from "@nianbao/codegen";
import { compareVersions } from "@nianbao/schema";
import { constantOf, readJson, workingSchemas } from "./folder.ts";

/** What is wrong with the released schemas of a folder: every file must be as it was when it was released. */
export function frozenFaults(schemas: string): string[] {
  const { versions } = readIndex(schemas);
  return [
    ...versions.flatMap((entry) => changedFiles(schemas, entry)),
    ...strayFiles(schemas, versions),
    ...statusFaults(versions),
    ...workingFaults(schemas, versions),
  ];
}

function changedFiles(schemas: string, entry: ReleasedEntry): string[] {
  const name = nameOf(entry);
  const faults = filesOf(entry).flatMap(({ file, sha256 }) => {
    const path = join(schemas, "released", file);
    if (!existsSync(path))
      return [`${name}: released/${file} is missing; restore it from the commit that released it`];
    if (digestOf(readFileSync(path)) === sha256) return [];
    return [
      `${name}: released/${file} has changed; what is released never changes: restore it, and make a new version`,
    ];
  });
  return faults.length > 0 ? faults : otherName(schemas, entry);
}

function otherName(schemas: string, entry: ReleasedEntry): string[] {
  const schema = readJson(schemas, `released/${entry.file}`);
  const states = `${constantOf(schema, "edition")}@${constantOf(schema, "schemaVersion")}`;
  return states === nameOf(entry) ? [] : [`${nameOf(entry)}: the schema states that it is ${states}`];
}

function strayFiles(schemas: string, versions: readonly ReleasedEntry[]): string[] {
  const folder = join(schemas, "released");
  if (!existsSync(folder)) return [];
  const known = ["index.json", ...versions.flatMap(filesOf).map(({ file }) => file)];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .filter((file) => !known.includes(file))
    .map((file) => `released/${file} is not in index.json`);
}

// Of each edition the newest is current, and versions were released in their order.
function statusFaults(versions: readonly ReleasedEntry[]): string[] {
  return [...new Set(versions.map(({ edition }) => edition))].flatMap((edition) => {
    const own = versions.filter((entry) => entry.edition === edition);
    const disordered = own.some(
      (entry, index) => index > 0 && compareVersions(own[index - 1]?.version ?? "", entry.version) >= 0,
    );
    const current = own.filter(({ status }) => status === "current");
    return [
      ...(disordered ? [`${edition}: the versions in index.json are not in their order`] : []),
      ...(current.length === 1 && current[0] === own.at(-1)
        ? []
        : [`${edition}: the newest version, and no other, must be current`]),
    ];
  });
}

// The working schema is either the one that was released, or bears another version.
function workingFaults(schemas: string, versions: readonly ReleasedEntry[]): string[] {
  return [...workingSchemas(schemas)].flatMap(([edition, working]) => {
    const version = constantOf(working, "schemaVersion");
    const released = versions.find((entry) => entry.edition === edition && entry.version === version);
    if (!released || !existsSync(join(schemas, "released", released.file))) return [];
    const frozen = readJson(schemas, `released/${released.file}`);
    if (JSON.stringify(frozen) === JSON.stringify(working)) return [];
    const file = `schemas/annual-report/${edition}/schema.json`;
    return [
      `${file} differs from ${edition}@${version}, which is released: raise schemaVersion (and $id); ` +
        `"nianbao schema diff ${edition}@${version} ${file}" says how far`,
    ];
  });
}

function filesOf({
  file,
  sha256,
  attached,
}: ReleasedEntry): { readonly file: string; readonly sha256: string }[] {
  return [{ file, sha256 }, ...attached];
}

function nameOf({ edition, version }: ReleasedEntry): string {
  return `${edition}@${version}`;
}
