import { UnknownVersionError } from "./errors.ts";
import { olderSchemas } from "./generated/older-schemas.ts";
import { released } from "./generated/released.ts";
import { dataOf } from "./lookup.ts";

/** A released schema: it never changes, so its digest tells whether a copy is the one that was released. */
export interface ReleasedSchema {
  readonly edition: string;
  /** The schema version, semver. */
  readonly version: string;
  /** The frozen file, below `@nianbao/schema/released/`. */
  readonly file: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** What was frozen with it, such as its rules. */
  readonly attached: readonly { readonly file: string; readonly sha256: string }[];
  /** The report years that it holds for. */
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

/** Every released schema, in the order of release, without its text. */
export const versions: readonly ReleasedSchema[] = released;

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
  const name = `${edition}@${version}`;
  if (Object.hasOwn(olderSchemas, name)) return olderSchemas[name] as Record<string, unknown>;
  const known = released.filter((entry) => entry.edition === edition).map((entry) => entry.version);
  throw new UnknownVersionError(edition, version, [...known, info.schemaVersion]);
}
