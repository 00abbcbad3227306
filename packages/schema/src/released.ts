import { UnknownVersionError } from "./errors.ts";
import { released } from "./generated/released.ts";
import { dataOf } from "./lookup.ts";

/** A released schema: it never changes, so its digest tells whether a copy is the one that was released. */
export interface ReleasedSchema {
  readonly edition: string;
  /** The schema version, semver. */
  readonly version: string;
  /** The frozen file, below `schemas/released/`. */
  readonly file: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly status: string;
  /** ISO date. */
  readonly releasedOn: string;
  /** ISO date; without it, support has no set end. */
  readonly supportedUntil?: string;
  readonly schema: object;
}

/** Every released schema, in the order of release, without its text. */
export const versions: readonly Omit<ReleasedSchema, "schema">[] = released.map(
  ({ schema: _, ...entry }) => entry,
);

/**
 * A schema of the annual report: standard JSON Schema 2020-12, with keywords of our own that stock validators ignore.
 *
 * @param edition - the revision of the form, for instance `"2021"`
 * @param version - a released version; without it, the version that this package is made from
 * @throws {UnknownEditionError} {@link UnknownVersionError} naming what there is
 * @example
 * schema("2021", "1.0.0").$id; // "urn:nianbao:annual-report:2021:1.0.0"
 */
export function schema(edition: string, version?: string): Readonly<Record<string, unknown>> {
  const { info, schema: current } = dataOf(edition);
  if (version === undefined || version === info.schemaVersion) return current as Record<string, unknown>;
  const known = released.filter((entry) => entry.edition === edition);
  const found = known.find((entry) => entry.version === version);
  if (!found)
    throw new UnknownVersionError(edition, version, [info.schemaVersion, ...known.map((one) => one.version)]);
  return found.schema as Record<string, unknown>;
}
