import type { FormIndex } from "../form-index.ts";
import { editions } from "../generated/index.ts";
import { NianbaoImportError } from "../import-error.ts";
import type { EditionEvidence } from "./edition.ts";

/**
 * The edition that a source is read by: the one asked for; the one that its tables show; where they show none, that of its year;
 * and the newest when nothing tells.
 *
 * @throws {NianbaoImportError} `unsupported-edition` when one is asked for that there is none of
 */
export function chooseEdition(
  asked: string | undefined,
  evidence: readonly EditionEvidence[],
  year: number | undefined,
): FormIndex {
  if (asked !== undefined) return editionNamed(asked);
  const [first] = evidence;
  const equal = evidence.filter(({ share }) => share === first?.share).map(({ index }) => index);
  const ofYear = equal.filter((index) => year !== undefined && holdsFor(index, year));
  const newest = (found: readonly FormIndex[]) =>
    found.reduce((best, one) => (one.years.from > best.years.from ? one : best));
  return newest(ofYear.length > 0 ? ofYear : equal);
}

function editionNamed(name: string): FormIndex {
  const found = editions.find(({ index }) => index.edition === name)?.index;
  if (found) return found;
  const known = editions.map(({ index }) => index.edition).join(", ");
  throw new NianbaoImportError(
    "unsupported-edition",
    `不支持“${name}”版格式，支持的有：${known}。 No edition ${JSON.stringify(name)}; there are ${known}.`,
  );
}

/** Whether an edition is the one for a report year. */
export function holdsFor({ years }: FormIndex, year: number): boolean {
  return year >= years.from && year <= (years.to ?? Number.POSITIVE_INFINITY);
}
