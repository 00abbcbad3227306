import {
  type Entry,
  excerpt,
  schemaUpgraded,
  unsupportedEdition,
  unsupportedSchemaVersion,
  unsupportedSchemaVersionNewer,
  wrongType,
} from "@nianbao/findings";
import { type EditionVersions, standingOf } from "@nianbao/form/upgrade";
import type { EditionChecks } from "./checks.ts";
import { type Found, typeOf } from "./found.ts";
import type { Older } from "./older.ts";
import type { Expectation } from "./structure/expectations.ts";
import { type Fields, isObject } from "./structure/fields.ts";

/** A report whose edition and schema version are known, as the current schema of its edition has it. */
export interface Recognised {
  readonly checks: EditionChecks;
  readonly report: Fields;
  /** The report is of an older version, and some of its values have moved. */
  readonly moved: boolean;
}

/** What is known of the edition that a report names. */
export function checksOf(editions: readonly EditionChecks[], { edition }: Fields): EditionChecks | undefined {
  for (const one of editions) if (one.edition === edition) return one;
  return undefined;
}

/**
 * The report as its edition is judged now, when the edition and schema version that it names are known.
 *
 * @param older - takes reports of older versions to the current one, where there are any
 */
export function recognise(
  editions: readonly EditionChecks[],
  report: unknown,
  older?: Older,
): Recognised | undefined {
  if (!isObject(report)) return undefined;
  const checks = checksOf(editions, report);
  if (!checks) return undefined;
  const { schemaVersion } = report;
  if (typeof schemaVersion !== "string" || schemaVersion === checks.schemaVersion)
    return { checks, report, moved: false };
  const upgraded = older?.upgraded(report);
  if (!upgraded || upgraded.report === report) return undefined;
  return { checks, report: upgraded.report, moved: upgraded.changes.length > 0 };
}

/** Says that paths are those of the current schema version, where that of the report had others. */
export function addUpgraded({ checks, moved }: Recognised, report: unknown, found: Found): void {
  if (!moved || !isObject(report)) return;
  found.add(schemaUpgraded, VERSION, { actual: report["schemaVersion"], expected: checks.schemaVersion });
}

/** Adds why a report could not be recognised. Nothing else can be said of it then. */
export function addUnrecognised(
  editions: readonly EditionChecks[],
  report: unknown,
  found: Found,
  older?: Older,
): void {
  if (!isObject(report)) {
    found.add(wrongType, "", { expected: "object", actual: typeOf(report ?? null) });
    return;
  }
  const { edition, schemaVersion } = report;
  const checks = checksOf(editions, report);
  if (checks) addUnsupportedVersion(versionsOf(checks, older), schemaVersion, found);
  else {
    const known = editions.map((one) => one.edition);
    found.faultAt(oneOf(unsupportedEdition, known), "/edition", edition);
  }
}

export const VERSION = "/schemaVersion";
export const INSTALL = "npm install @nianbao/validator@latest";

function versionsOf({ edition, schemaVersion }: EditionChecks, older?: Older): EditionVersions {
  return older?.versionsOf(edition) ?? { edition, current: schemaVersion, older: [], steps: [] };
}

function addUnsupportedVersion(versions: EditionVersions, version: unknown, found: Found): void {
  const known = [...versions.older, versions.current];
  if (standingOf(version, versions) === "newer")
    found.add(unsupportedSchemaVersionNewer, VERSION, {
      expected: known,
      actual: excerpt(version as string),
      install: INSTALL,
    });
  else found.faultAt(oneOf(unsupportedSchemaVersion, known), VERSION, version);
}

function oneOf(entry: Entry, known: readonly string[]): Expectation {
  return { type: "string", refusal: () => [entry, known] };
}
