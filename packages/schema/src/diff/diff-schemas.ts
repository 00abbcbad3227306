import type { Bump, SchemaChange, SchemaDiff } from "./change.ts";
import { compareTrees } from "./compare.ts";
import { type Found, gathered } from "./found.ts";
import { placesOf } from "./places.ts";

export interface DiffOptions {
  /**
   * How severe the finding of each code is. An equation that is new or stricter asks for a minor version when what it
   * finds is a warning, and for a major one when it is an error at once. Without this, all are taken for warnings.
   */
  readonly severities?: Readonly<Record<string, string>>;
}

/**
 * What changed between two versions of a schema, in the words of the form, and how far the version must rise.
 *
 * @param old - the schema before, as parsed JSON
 * @param now - the schema after
 * @returns the changes in the order of the form; how a schema is arranged (definitions, order of keywords) is no change
 * @example
 * diffSchemas(schema("2021", "1.0.0"), schema("2021", "1.1.0")).bump; // "minor"
 */
export function diffSchemas(old: unknown, now: unknown, options: DiffOptions = {}): SchemaDiff {
  const found = compareTrees(placesOf(old), placesOf(now)).map((one) => atOnce(one, options));
  const changes = gathered(found);
  return { changes, bump: most(changes) };
}

const BUMPS: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Whether a rise is at least as far as another. */
export function reaches(bump: Bump, least: Bump): boolean {
  return BUMPS.indexOf(bump) >= BUMPS.indexOf(least);
}

function most(changes: readonly SchemaChange[]): Bump {
  return changes.reduce<Bump>((worst, { bump }) => (reaches(bump, worst) ? bump : worst), "none");
}

function atOnce(found: Found, { severities }: DiffOptions): Found {
  const isStricter = found.kind === "rule-added" || found.kind === "rule-changed";
  return isStricter && severities?.[found.code ?? ""] === "error" ? { ...found, bump: "major" } : found;
}
