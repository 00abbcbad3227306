import type { Case, ValidationCase } from "../case.ts";
import { checkPage } from "../output/check-page.ts";
import { checkWorkbook } from "../output/check-workbook.ts";
import type { Problem } from "../problem.ts";
import { type Compared, compareFindings } from "./compare-findings.ts";
import type { GivenFinding, Implementation, ValidationQuestion } from "./implementation.ts";

/** Whether an implementation offers what a case asks for. */
export function offers(implementation: Implementation, { kind }: Case): boolean {
  return implementation[kind] !== undefined;
}

/** Puts a case to an implementation, and says what it did otherwise than it must. */
export async function ask(
  implementation: Implementation,
  one: Case,
  compared?: readonly Compared[],
): Promise<Problem[]> {
  try {
    return await check(implementation, one, compared);
  } catch (error) {
    return [{ at: "answer", actual: error instanceof Error ? error.message : String(error) }];
  }
}

async function check(
  implementation: Implementation,
  one: Case,
  compared: readonly Compared[] | undefined,
): Promise<Problem[]> {
  const { id, edition } = one;
  if (one.kind === "validate") {
    const given: unknown = await implementation.validate?.(questionOf(one));
    return compareFindings(one.findings, findingsIn(given), compared);
  }
  const question = { id, edition, report: one.report };
  if (one.kind === "render") return checkPage(String(await implementation.render?.(question)), one.page);
  return checkWorkbook((await implementation.export?.(question)) ?? new Uint8Array(), one.workbook);
}

function questionOf({ id, edition, report, text, previous }: ValidationCase): ValidationQuestion {
  return {
    id,
    edition,
    ...(text === undefined ? { report } : { text }),
    ...(previous === undefined ? {} : { previous }),
  };
}

function findingsIn(given: unknown): readonly GivenFinding[] {
  if (Array.isArray(given) && given.every(isFinding)) return given;
  throw new TypeError("no list of findings, each with its code and path");
}

function isFinding(value: unknown): value is GivenFinding {
  if (typeof value !== "object" || value === null) return false;
  const { code, path } = value as Partial<GivenFinding>;
  return typeof code === "string" && typeof path === "string";
}
