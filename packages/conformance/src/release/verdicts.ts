import type { ReleasedEntry } from "@nianbao/codegen";
import { type Bump, reaches, riseBetween } from "@nianbao/schema";
import type { Verdict } from "@nianbao/types";
import { constantOf, workingSchemas } from "./folder.ts";
import { lastRelease, releasedCases } from "./gate.ts";

/** What judges the reports of the working schemas. */
export type Validate = (
  report: unknown,
  options: { readonly previous?: unknown },
) => Pick<Verdict, "findings">;

/**
 * The cases of the last releases in which another thing is found now. A patch, of a schema or of the packages, changes no
 * verdict.
 *
 * @param rise - how far the packages rise, or rose, after the version that was the first to hold a release
 */
export function changedVerdicts(
  schemas: string,
  rise: (since: string | undefined) => Bump,
  validate: Validate,
): string[] {
  return [...workingSchemas(schemas)].flatMap(([edition, working]) => {
    const last = lastRelease(schemas, edition);
    if (!last || mayChange(last, constantOf(working, "schemaVersion"), rise(last.since))) return [];
    return releasedCases(schemas, last).flatMap(({ name, report, findings: expected, previous }) => {
      if (!expected) return [];
      const { findings } = validate(report, previous ? { previous } : {});
      const found = findings.map(({ code, path }) => `${code} ${path}`).filter(isNoUpgrade);
      if (found.join("\n") === expected.join("\n")) return [];
      return [`${edition}@${last.version}, ${name}: found ${say(found)}, and before ${say(expected)}`];
    });
  });
}

function mayChange({ version }: ReleasedEntry, working: string, packages: Bump): boolean {
  const rise = riseBetween(version, working) ?? "none";
  return reaches(rise === "none" ? packages : rise, "minor");
}

// That a report was of an older version is no verdict on it.
function isNoUpgrade(finding: string): boolean {
  return !finding.startsWith("schema-upgraded ");
}

function say(findings: readonly string[]): string {
  return findings.join(", ") || "nothing";
}
