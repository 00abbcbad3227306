import { type Finding, stands, type Waiver } from "@nianbao/findings";
import { valueAt } from "@nianbao/form/pointer";

/**
 * Marks the findings that are waived: those of a waiver's code and path, as long as the cells it names have the values
 * that it names. They stay in the list and no longer count.
 *
 * @param report - the report that the findings are about
 * @example applyWaivers(findings, [{ code, path, reason: "见说明", values: { [path]: 12 } }], report);
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  report: unknown,
): Finding[] {
  const inForce = new Map(
    waivers.filter((waiver) => isInForce(waiver, report)).map((waiver) => [keyOf(waiver), waiver.reason]),
  );
  return findings.map((finding) => {
    const waived = inForce.get(keyOf(finding));
    return waived === undefined ? finding : { ...finding, waived };
  });
}

/**
 * Makes a waiver of each finding that counts and keeps those already waived, to be completed with reasons by a person.
 *
 * @param report - the report that the findings are about: the waivers hold while its values stay as they are
 * @param reason - the reason to write down in each
 */
export function makeWaivers(findings: readonly Finding[], report: unknown, reason = ""): Waiver[] {
  return findings
    .filter((finding) => stands(finding) || finding.waived !== undefined)
    .map(({ code, path, cells = [path], waived = reason }) => ({
      code,
      path,
      reason: waived,
      values: valuesOf(cells, report),
    }));
}

function isInForce({ values }: Waiver, report: unknown): boolean {
  return Object.entries(values).every(([cell, value]) => (valueAt(report, cell) ?? null) === value);
}

function valuesOf(cells: readonly string[], report: unknown): Waiver["values"] {
  const values = cells.map((cell) => [cell, valueAt(report, cell) ?? null] as const);
  return Object.fromEntries(values.filter((entry): entry is [string, Value] => isPlain(entry[1])));
}

type Value = Waiver["values"][string];

// What is long is no value to write down, and an object is none at all.
function isPlain(value: unknown): boolean {
  return typeof value === "string" ? value.length <= LONGEST : typeof value !== "object" || value === null;
}

const LONGEST = 200;

function keyOf({ code, path }: { readonly code: string; readonly path: string }): string {
  return `${code} ${path}`;
}
