import { forms } from "@nianbao/form";
import type { Case } from "./case.ts";
import { ConformanceError } from "./conformance-error.ts";
import { arithmeticCases } from "./derived/arithmetic.ts";
import { editionBase, type MakeCases } from "./derived/edition.ts";
import { offByOneCases } from "./derived/off-by-one.ts";
import { previousYearCases } from "./derived/previous-year.ts";
import { structureCases } from "./derived/structure.ts";
import { wholeCases } from "./derived/whole.ts";
import { caseFiles } from "./generated/index.ts";
import { pageCases } from "./output/page-cases.ts";
import { workbookCases } from "./output/workbook-cases.ts";
import { statedCases } from "./stated/stated-cases.ts";

const makers: readonly MakeCases[] = [
  wholeCases,
  structureCases,
  arithmeticCases,
  offByOneCases,
  previousYearCases,
  pageCases,
  workbookCases,
];

const sources = forms.flatMap((form) => {
  const files = caseFiles.find(({ edition }) => edition === form.edition);
  return files ? [{ form, files }] : [];
});

/** The editions that there are cases of, oldest first. */
export const editions: readonly string[] = sources.map(({ form }) => form.edition);

/**
 * Every case, or those of one edition.
 *
 * @throws {ConformanceError} when there are no cases of that edition
 * @example
 * cases("2021").find(({ id }) => id === "2021/requests-balance/broken/requests/received/total");
 */
export function cases(edition?: string): Case[] {
  if (edition !== undefined && !editions.includes(edition))
    throw ConformanceError.unknownEdition(edition, editions);
  return sources.filter(({ form }) => edition === undefined || form.edition === edition).flatMap(casesOf);
}

const made = new Map<string, readonly Case[]>();

function casesOf({ form, files }: (typeof sources)[number]): readonly Case[] {
  const known = made.get(form.edition);
  if (known) return known;
  const base = editionBase(form, files);
  const all = [...makers.flatMap((make) => make(base)), ...statedCases(base, files)];
  made.set(form.edition, all);
  return all;
}
