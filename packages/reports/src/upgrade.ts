import {
  excerpt,
  find,
  newInEdition,
  notCarried,
  schemaUpgraded,
  unsupportedSchemaVersion,
  unsupportedSchemaVersionNewer,
} from "@nianbao/findings";
import {
  type EditionVersions,
  standingOf,
  type UpgradeChange,
  upgradeReport,
  versionsOf,
} from "@nianbao/form/upgrade";
import type { Draft, Finding, Lang } from "@nianbao/types";
import { INSTALL, isObject, outlineOfAny } from "./editions.ts";
import { labelIn } from "./lookup.ts";
import type { Outline } from "./outline.ts";

export interface UpgradeOptions {
  /** The language of findings; Chinese unless said otherwise. */
  readonly lang?: Lang;
}

export interface Upgrade {
  /** The report in the current schema version of its edition; the same object when there was nothing to do. */
  readonly report: Draft;
  readonly findings: readonly Finding[];
}

/**
 * Takes a report of an older schema version to the current one of its edition. The form is the same, only its model has
 * changed: values move to where they belong now, and none is computed.
 *
 * @returns findings that say what was done (`schema-upgraded`), what had no place any more (`not-carried`) and what is to
 *   be filled in (`new-in-edition`). A version that is newer, or that there never was, is `unsupported-schema-version`,
 *   and the report is returned as it is
 * @throws {NianbaoReportsError} when it is no report, or its edition is not known
 * @example
 * const { report, findings } = upgrade(JSON.parse(text));
 */
export function upgrade(report: object, { lang = "zh-CN" }: UpgradeOptions = {}): Upgrade {
  const outline = outlineOfAny(report);
  return upgradeWith(report, versionsOf(outline.edition) as EditionVersions, outline, lang);
}

/** {@link upgrade}, to versions that are given. */
export function upgradeWith(
  report: object,
  versions: EditionVersions,
  outline: Outline,
  lang: Lang,
): Upgrade {
  const draft = report as Draft;
  const { schemaVersion } = report as { schemaVersion?: unknown };
  const standing = standingOf(schemaVersion, versions);
  if (standing === "current" || !isObject(report)) return { report: draft, findings: [] };
  if (standing !== "older")
    return { report: draft, findings: unsupported(schemaVersion, standing, versions, outline, lang) };
  const { report: upgraded, changes } = upgradeReport(report, versions);
  const raised = find(
    schemaUpgraded,
    VERSION,
    { label: labelIn(outline, VERSION, lang), actual: schemaVersion, expected: versions.current },
    lang,
  );
  return {
    report: upgraded as unknown as Draft,
    findings: [raised, ...changes.flatMap((change) => findingOf(change, outline, lang))],
  };
}

const VERSION = "/schemaVersion";

// A version that is missing, or no text, is for validation to say.
function unsupported(
  version: unknown,
  standing: "newer" | "unknown",
  { older, current }: EditionVersions,
  outline: Outline,
  lang: Lang,
): Finding[] {
  if (typeof version !== "string") return [];
  const details = {
    label: labelIn(outline, VERSION, lang),
    actual: excerpt(version),
    expected: [...older, current],
  };
  return standing === "newer"
    ? [find(unsupportedSchemaVersionNewer, VERSION, { ...details, install: INSTALL }, lang)]
    : [find(unsupportedSchemaVersion, VERSION, details, lang)];
}

function findingOf(change: UpgradeChange, outline: Outline, lang: Lang): Finding[] {
  if (change.kind === "moved") return [];
  const { path } = change;
  const details = { label: labelIn(outline, path, lang), reason: change.reason[lang] };
  return change.kind === "dropped"
    ? [find(notCarried, path, { ...details, actual: change.value }, lang)]
    : [find(newInEdition, path, details, lang)];
}
