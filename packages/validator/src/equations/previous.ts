import { previousNotComparable, previousNotComparableOrgan } from "@nianbao/findings";
import { askedOf, evaluate } from "@nianbao/form/evaluate";
import { numberAt } from "@nianbao/form/pointer";
import type { EditionChecks } from "../checks.ts";
import type { Found } from "../found.ts";
import { type Fields, fieldsOf } from "../structure/fields.ts";
import type { Broken } from "./broken.ts";
import { equationsOf, type RuleEquation } from "./expand.ts";
import { addBroken } from "./findings.ts";

/**
 * Holds a report against that of the year before. What the other report lacks, being of another edition, is not judged.
 */
export function checkPrevious(checks: EditionChecks, report: unknown, previous: Fields, found: Found): void {
  if (!isYearBefore(report, previous, found)) return;
  compareOrgans(report, previous, found);
  const across = equationsOf(checks).filter((equation) => equation.acrossYears);
  addBroken(
    checks,
    across.flatMap((equation) => compare(equation, report, previous)),
    found,
  );
}

// Where one of the years is none, nothing speaks against comparing.
function isYearBefore(report: unknown, previous: unknown, found: Found): boolean {
  const [year, before] = [fieldsOf(report)["year"], fieldsOf(previous)["year"]];
  if (!Number.isSafeInteger(year) || !Number.isSafeInteger(before)) return true;
  const expected = (year as number) - 1;
  if (before === expected) return true;
  found.add(previousNotComparable, "/year", { expected, actual: before });
  return false;
}

function compareOrgans(report: unknown, previous: unknown, found: Found): void {
  const [name, before] = [report, previous].map((one) => fieldsOf(fieldsOf(one)["organ"])["name"]);
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
