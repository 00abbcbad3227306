import { excerpt } from "@nianbao/findings";
import { whyTooNew } from "@nianbao/form/upgrade";
import { holdsFor } from "@nianbao/form/years";
import { outlines } from "./generated/index.ts";
import type { Outline } from "./outline.ts";
import { NianbaoReportsError } from "./reports-error.ts";

/** What installs a version of this package that knows a newer schema. */
export const INSTALL = "npm install @nianbao/reports@latest";

/**
 * The outline of a report's edition.
 *
 * @throws {NianbaoReportsError} when it is no report, its edition is not known, or its schema version is newer: values would
 *   be lost
 */
export function outlineOf(report: unknown): Outline {
  const outline = outlineOfAny(report);
  refuseNewer(report);
  return outline;
}

/** Refuses a report of a known edition whose schema version is newer than this package knows. */
export function refuseNewer(report: unknown): void {
  const tooNew = whyTooNew(report, outlineOfAny(report).schemaVersion, INSTALL);
  if (tooNew) throw new NianbaoReportsError("unsupported-schema-version", ...tooNew);
}

/**
 * The outline of a report's edition, whatever its schema version.
 *
 * @throws {NianbaoReportsError} when it is no report, or its edition is not known
 */
export function outlineOfAny(report: unknown): Outline {
  if (!isObject(report)) throw new NianbaoReportsError("not-a-report", "不是报告", "not a report");
  return outlineNamed(report["edition"]);
}

/**
 * The outline of an edition.
 *
 * @throws {NianbaoReportsError} when it is not known
 */
export function outlineNamed(edition: unknown): Outline {
  const outline = knownOutline(edition);
  if (outline) return outline;
  const known = outlines.map((one) => one.edition);
  const found = typeof edition === "string" ? excerpt(edition, 40) : typeof edition;
  throw new NianbaoReportsError(
    "unsupported-edition",
    `不认得格式版本“${found}”，已知的有${known.join("、")}`,
    `unknown edition "${found}"; known are ${known.join(", ")}`,
  );
}

/** The outline of an edition, or `undefined` where it is not known. */
export function knownOutline(edition: unknown): Outline | undefined {
  return outlines.find((one) => one.edition === edition);
}

/** The outline of the edition that holds for a report year, if there is one. */
export function outlineForYear(year: number): Outline | undefined {
  return outlines.find((outline) => holdsFor(outline, year));
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
