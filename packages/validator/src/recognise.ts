import { type Entry, unsupportedEdition, unsupportedSchemaVersion, wrongType } from "@nianbao/findings";
import type { EditionChecks } from "./checks.ts";
import { type Found, typeOf } from "./found.ts";
import type { Expectation } from "./structure/expectations.ts";
import { isObject } from "./structure/fields.ts";

/** The edition that a report says it is of, when it and its schema version are known. */
export function recognise(editions: readonly EditionChecks[], report: unknown): EditionChecks | undefined {
  if (!isObject(report)) return undefined;
  const { edition, schemaVersion } = report;
  const checks = editions.find((one) => one.edition === edition);
  const isForeign = typeof schemaVersion === "string" && schemaVersion !== checks?.schemaVersion;
  return isForeign ? undefined : checks;
}

/** Adds why a report could not be recognised. Nothing else can be said of it then. */
export function addUnrecognised(editions: readonly EditionChecks[], report: unknown, found: Found): void {
  if (!isObject(report)) {
    found.add(wrongType, "", { expected: "object", actual: typeOf(report ?? null) });
    return;
  }
  const { edition, schemaVersion } = report;
  const checks = editions.find((one) => one.edition === edition);
  if (checks) {
    const known = [checks.schemaVersion];
    found.fault(oneOf(unsupportedSchemaVersion, known), "/schemaVersion", schemaVersion);
  } else {
    const known = editions.map((one) => one.edition);
    found.fault(oneOf(unsupportedEdition, known), "/edition", edition);
  }
}

function oneOf(entry: Entry, known: readonly string[]): Expectation {
  return { type: "string", refusal: () => [entry, known] };
}
