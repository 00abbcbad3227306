import { explanations } from "@nianbao/findings/explanations";
import { diffSchemas, nextVersion, type SchemaDiff } from "@nianbao/schema";
import type { Call } from "../command.ts";
import { printJson } from "../output/print.ts";
import { print } from "../output/standard-output.ts";
import { type NamedSchema, schemaNamed } from "./named-schema.ts";
import { sayDiff } from "./say-diff.ts";

/** What differs between two schemas, and the least version that the newer may bear. */
export interface NamedDiff extends SchemaDiff {
  readonly from: string;
  readonly to: string;
  /** None when nothing differs, or the editions do. */
  readonly leastVersion?: string;
}

/** Says what differs between two schemas. */
export function diffNamed([old, now]: readonly [string, string], call: Call): void {
  const diff = compare(schemaNamed(old, call.lang), schemaNamed(now, call.lang));
  if (call.json) printJson(diff);
  else print(sayDiff(diff, call.lang));
}

function compare(old: NamedSchema, now: NamedSchema): NamedDiff {
  const severities = Object.fromEntries(
    Object.entries(explanations).map(([code, { severity }]) => [code, severity]),
  );
  const diff = diffSchemas(old.schema, now.schema, { severities });
  return { from: old.name, to: now.name, ...leastVersion(old.schema, now.schema, diff), ...diff };
}

// Versions count within an edition: another edition has versions of its own.
function leastVersion(old: object, now: object, { bump }: SchemaDiff): Pick<NamedDiff, "leastVersion"> {
  const version = constantOf(old, "schemaVersion");
  const isSameEdition = constantOf(old, "edition") === constantOf(now, "edition");
  if (bump === "none" || version === undefined || !isSameEdition) return {};
  return { leastVersion: nextVersion(version, bump) };
}

function constantOf(schema: object, key: string): string | undefined {
  const { properties } = schema as { properties?: Record<string, { const?: unknown } | undefined> };
  const value = properties?.[key]?.const;
  return typeof value === "string" ? value : undefined;
}
