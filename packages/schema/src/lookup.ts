import type { Cell, EditionData, EditionInfo, Rules } from "./edition.ts";
import { UnknownEditionError } from "./errors.ts";
import { data } from "./generated/index.ts";

/** Every edition of the official form, oldest first. */
export const editions: readonly EditionInfo[] = data.map((edition) => edition.info);

/**
 * The edition that holds for a report year.
 *
 * @throws {UnknownEditionError} when the year lies before the first edition
 * @example
 * editionFor(2020).id; // "2019"
 */
export function editionFor(year: number): EditionInfo {
  const found = editions.find(
    ({ years }) => year >= years.from && year <= (years.to ?? Number.POSITIVE_INFINITY),
  );
  if (!found) throw new UnknownEditionError(`${year}年`, `the report year ${year}`, editions);
  return found;
}

/**
 * The numbers of an edition's tables in the order of the form, each with its JSON Pointer, its official labels, its
 * address in the workbook and its id in the page.
 *
 * @throws {UnknownEditionError}
 * @example
 * cells("2021")[0]; // { path: "/proactiveDisclosure/rules/issued", labels: ["规章", "本年制发件数"], … }
 */
export function cells(edition: string): readonly Cell[] {
  return dataOf(edition).cells;
}

/**
 * The equations of an edition (勾稽关系): as the schema states them, and expanded to single numbers.
 *
 * @throws {UnknownEditionError}
 */
export function rules(edition: string): Rules {
  return dataOf(edition).rules;
}

/** The data of an edition. */
export function dataOf(edition: string): EditionData {
  const found = data.find(({ info }) => info.id === edition);
  if (!found) throw new UnknownEditionError(`格式版本“${edition}”`, `"${edition}"`, editions);
  return found;
}
