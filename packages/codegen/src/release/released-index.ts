import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseJson } from "../json-text.ts";
import { SchemaError } from "../schema-error.ts";

/** `schemas/released/index.json`: every version that was ever released, in the order of release. */
export interface ReleasedIndex {
  readonly versions: readonly ReleasedEntry[];
}

/** A frozen schema, and what teams that pin it must know. Only `status` and `supportedUntil` ever change. */
export interface ReleasedEntry {
  readonly edition: string;
  /** The schema version, semver. */
  readonly version: string;
  /** The frozen schema, from `released/`. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** What is frozen beside it. */
  readonly attached: readonly AttachedFile[];
  readonly years: { readonly from: number; readonly to?: number };
  /** `current` is the newest of its edition; `supported` is mended; `retired` is only read. */
  readonly status: "current" | "supported" | "retired";
  /** ISO date. */
  readonly releasedOn: string;
  /** ISO date; without it, support has no set end. */
  readonly supportedUntil?: string;
  /** The first version of the packages that holds it. */
  readonly since?: string;
}

export interface AttachedFile {
  readonly file: string;
  readonly sha256: string;
}

/** Reads the index of a folder of schemas; where nothing was released, it is empty. */
export function readIndex(schemas: string): ReleasedIndex {
  const file = join(schemas, "released", "index.json");
  if (!existsSync(file)) return { versions: [] };
  const index = parseJson(
    readFileSync(file, "utf8"),
    "schemas/released/index.json",
  ) as Partial<ReleasedIndex>;
  if (!Array.isArray(index.versions))
    throw new SchemaError({ file, pointer: "" }, "no list `versions`", "`versions`");
  return index as ReleasedIndex;
}

/** Every frozen file of a version, from `released/`, the schema first. */
export function frozenFiles({ file, attached = [] }: ReleasedEntry): string[] {
  return [file, ...attached.map((one) => one.file)];
}

/** The digest by which a released file is known. */
export function digestOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
