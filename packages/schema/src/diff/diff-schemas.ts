import { farthest } from "./bump.ts";
import type { SchemaDiff } from "./change.ts";
import { compareTrees } from "./compare.ts";
import { type Found, gathered } from "./found.ts";
import { placesOf } from "./places.ts";
import { askedBy } from "./rules.ts";

export interface DiffOptions {
  /**
   * How severe the finding of each code is. An equation that asks something new of a report asks for a minor version when
   * what it finds is a warning, and for a major one when it is an error at once. Without this, all are taken for warnings.
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
  const [before, after] = [placesOf(old), placesOf(now)];
  const isError = (code: string) => options.severities?.[code] === "error";
  const asked = askedBy(before);
  const isStricter = ({ code = "", asks = [] }: Found) =>
    isError(code) && asks.some((equation) => !asked.has(equation));
  // What an equation found before, under the same code and at the same place, makes no report fail.
  const found = compareTrees(before, after).map((one) =>
    isStricter(one) ? { ...one, bump: "major" as const } : one,
  );
  const changes = gathered(found);
  return { changes, bump: farthest(changes.map(({ bump }) => bump)) };
}
