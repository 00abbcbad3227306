import { compileEditions, compileVersions, type ReleasedEntry, readIndex } from "@nianbao/codegen";
import type { Form } from "@nianbao/form/types";
import type { EditionVersions } from "@nianbao/form/upgrade";
import {
  type Bump,
  compareVersions,
  diffSchemas,
  nextVersion,
  reaches,
  riseBetween,
  type SchemaDiff,
} from "@nianbao/schema";
import { casesOf, type Json, type ReleasedCase } from "./cases.ts";
import { readJson } from "./folder.ts";
import { judgeBy, type Version } from "./judge.ts";
import { lostPlaces } from "./lost-places.ts";

/** What is asked of a change of the schemas before it may be released. */
export interface Gate {
  /** The folder that holds `annual-report/` and `released/`. */
  readonly schemas: string;
  /** The rise of the packages that is announced by changesets. */
  readonly announced: Bump;
}

/**
 * What stands against releasing the working schemas: each edition that differs from its last release must bear a version
 * that rose far enough, be announced to the users of the packages, fail no report that passed, and say what becomes of
 * the reports of the version before.
 */
export function gateFaults({ schemas, announced }: Gate): string[] {
  const { editions, schemas: sources } = compileEditions(schemas);
  const { findings } = sources.findings.json as { findings: Record<string, { severity: string }> };
  const severities = Object.fromEntries(
    Object.entries(findings).map(([code, { severity }]) => [code, severity]),
  );
  return editions.flatMap(({ form, source }) => {
    const last = lastRelease(schemas, form.edition);
    if (!last) return [];
    const working = { schema: source.schema.json as object, equations: form.equations, severities };
    return editionFaults({
      form,
      last,
      working,
      versions: compileVersions(form, source, sources),
      frozen: frozenVersion(schemas, last),
      cases: releasedCases(schemas, last),
      announced,
    });
  });
}

interface Step {
  readonly form: Form;
  readonly last: ReleasedEntry;
  readonly working: Version;
  readonly versions: EditionVersions;
  readonly frozen: Version;
  readonly cases: readonly ReleasedCase[];
  readonly announced: Bump;
}

function editionFaults(step: Step): string[] {
  const { form, last, working, frozen, announced } = step;
  if (JSON.stringify(working.schema) === JSON.stringify(frozen.schema)) return [];
  const diff = diffSchemas(frozen.schema, working.schema, working);
  // A new version that says the same is still a new version.
  const least = diff.bump === "none" ? "patch" : diff.bump;
  const rise = riseBetween(last.version, form.schemaVersion);
  const name = `${form.edition}@${form.schemaVersion}`;
  if (rise === undefined) return [`${name} is older than ${last.version}, which is released`];
  return [
    ...(reaches(rise, least) ? [] : [tooNear(name, last, least, diff)]),
    ...(reaches(announced, least)
      ? []
      : [`${name}: add a changeset (npx changeset) that announces a ${least} version of the packages`]),
    ...(reaches(rise, "major") ? [] : failingCases(step, rise)),
    ...otherUnits(step, diff).map(
      (label) =>
        `${name}: ${label} has another unit, and reports of ${last.version} would keep their numbers; ` +
        "drop them in upgrades.json",
    ),
    ...unsaid(step).map((place) => `${name}: ${place}; say in upgrades.json what becomes of it`),
  ];
}

function tooNear(name: string, last: ReleasedEntry, least: Bump, { changes }: SchemaDiff): string {
  const reasons = changes
    .filter(({ bump }) => bump === least)
    .map(({ class: of, kind, label, path }) => `${of} (${kind}) ${label || path}`);
  return (
    `${name}: schemaVersion must be ${nextVersion(last.version, least)} or later, a ${least} version after ` +
    `${last.version}: ${reasons.join("; ") || "the text differs"}`
  );
}

function unsaid({ last, frozen, working, versions, cases }: Step): string[] {
  const lost = lostPlaces(frozen.schema, working.schema, versions);
  return cases.flatMap(({ name, report }) =>
    lost(report).map((place) => `${place} in the case ${name} of ${last.version}`),
  );
}

// The same number would be another amount, and nothing is computed.
function otherUnits({ last, versions }: Step, { changes }: SchemaDiff): string[] {
  const leaving = versions.steps
    .filter(({ to }) => compareVersions(to, last.version) > 0)
    .flatMap(({ drops, moves }) => [...drops.map(({ path }) => path), ...moves.map(({ from }) => from)]);
  const isLeft = (path: string) => leaving.some((place) => `${path}/`.startsWith(`${place}/`));
  return changes
    .filter((change) => change.class === "unit" && !change.paths.every(isLeft))
    .map(({ label, path }) => label || path);
}

// A patch changes no verdict; a minor version fails no report that passed.
function failingCases({ form, last, working, frozen, cases }: Step, rise: Bump): string[] {
  const [before, after] = [judgeBy(frozen), judgeBy(working)];
  return cases.flatMap(({ name, report, previous }) => {
    const known = before(report, previous);
    const found = after({ ...report, schemaVersion: form.schemaVersion }, previous).filter(
      (one) => !known.includes(one),
    );
    const counts = rise === "minor" ? found.filter((one) => one.startsWith("error ")) : found;
    if (counts.length === 0) return [];
    const is = rise === "none" ? "bears the version that is released" : `is a ${rise} version`;
    return [
      `${form.edition}@${form.schemaVersion} ${is}, and finds in the case ${name} of ${last.version} what was not found before: ${counts.join(", ")}`,
    ];
  });
}

/** The newest release of an edition. */
export function lastRelease(schemas: string, edition: string): ReleasedEntry | undefined {
  return readIndex(schemas)
    .versions.filter((entry) => entry.edition === edition)
    .sort((one, other) => compareVersions(other.version, one.version))[0];
}

function frozenVersion(schemas: string, entry: ReleasedEntry): Version {
  const { equations, severities } = attached(schemas, entry, "rules.json") as Omit<Version, "schema">;
  return { schema: readJson(schemas, `released/${entry.file}`) as object, equations, severities };
}

/** The cases that a release was tested with. */
export function releasedCases(schemas: string, entry: ReleasedEntry): ReleasedCase[] {
  return casesOf((attached(schemas, entry, "cases.json") ?? {}) as Json, entry.version);
}

function attached(schemas: string, entry: ReleasedEntry, name: string): unknown {
  const found = entry.attached.find(({ file }) => file.endsWith(`/${name}`));
  return found && readJson(schemas, `released/${found.file}`);
}
