import { type Case, cases, editions, type ValidationCase } from "@nianbao/conformance";
import type { Report } from "@nianbao/types";

/** The newest edition that there are cases of. */
export const newest: string = editions.at(-1) as string;

/** A complete report without a finding, that examples differ from. */
export function baseReport(edition: string = newest): Report {
  const isBase = (one: Case): one is ValidationCase => one.id === `${edition}/whole/base`;
  const base = cases(edition).find(isBase)?.report;
  if (!base) throw new Error(`There is no valid report of the edition ${edition} among the cases.`);
  return structuredClone(base) as Report;
}
