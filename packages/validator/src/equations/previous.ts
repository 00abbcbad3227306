import {
  previousNotComparable,
  previousNotComparableOrgan,
  previousNotComparableUnknown,
} from "@nianbao/findings";
import { askedOf, evaluate } from "@nianbao/form/evaluate";
import { numberAt } from "@nianbao/form/pointer";
import { versions } from "@nianbao/form/upgrade";
import type { EditionChecks } from "../checks.ts";
import type { Found } from "../found.ts";
import { INSTALL, VERSION } from "../recognise.ts";
import { type Fields, fieldsOf } from "../structure/fields.ts";
import type { Broken } from "./broken.ts";
import { equationsOf, type RuleEquation } from "./expand.ts";
import { addBroken } from "./findings.ts";

/**
 * Holds a report against that of the year before. What the other report lacks, being of another edition, is not judged; one
 * of an edition or a version that is not known is not compared, and neither is what is no report.
 */
export function checkPrevious(checks: EditionChecks, report: Fields, previous: Fields, found: Found): void {
  if (!isKnown(previous, found) || !isYearBefore(report, previous, found)) return;
  compareOrgans(report, previous, found);
  const across = equationsOf(checks).filter((equation) => equation.acrossYears);
  addBroken(
    checks,
    across.flatMap((equation) => compare(equation, report, previous)),
    found,
  );
}

// As with the report itself, one that states no version is taken for one of the current.
function isKnown({ edition, schemaVersion }: Fields, found: Found): boolean {
  const current = versions.find((one) => one.edition === edition)?.current;
  if (current && (typeof schemaVersion !== "string" || schemaVersion === current)) return true;
  found.add(previousNotComparableUnknown, current ? VERSION : "/edition", {
    expected: current ?? versions.map((one) => one.edition),
    actual: current ? schemaVersion : typeof edition === "string" ? edition : undefined,
    install: INSTALL,
  });
  return false;
}

// Where one of the years is none, nothing speaks against comparing.
function isYearBefore({ year }: Fields, { year: before }: Fields, found: Found): boolean {
  if (!Number.isSafeInteger(year) || !Number.isSafeInteger(before)) return true;
  const expected = (year as number) - 1;
  if (before === expected) return true;
  found.add(previousNotComparable, "/year", { expected, actual: before });
  return false;
}

function compareOrgans(report: Fields, previous: Fields, found: Found): void {
  const [name, before] = [report, previous].map(({ organ }) => fieldsOf(organ)["name"]);
  if (typeof name === "string" && typeof before === "string" && name !== before)
    found.add(previousNotComparableOrgan, "/organ/name", { expected: name, actual: before });
}

// Said of the cell that the finding points at, whatever else stands on its side.
function compare(equation: RuleEquation, report: unknown, previous: unknown): Broken[] {
  if (evaluate(equation, report, previous)?.holds !== false) return [];
  const expected = askedOf(equation, report, previous);
  const actual = numberAt(report, equation.at);
  return expected === undefined || actual === undefined ? [] : [{ equation, expected, actual }];
}
