import { holdsFor } from "@nianbao/form/years";
import type { Edition } from "../form-index.ts";
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
): Edition {
  const editions = evidence.map(({ edition }) => edition);
  if (asked !== undefined) return editionNamed(asked, editions);
  const [first] = evidence;
  const equal = evidence.filter(({ share }) => share === first?.share).map(({ edition }) => edition);
  const ofYear = equal.filter(({ index }) => year !== undefined && holdsFor(index, year));
  const candidates = ofYear.length > 0 ? ofYear : equal;
  return candidates.reduce((best, one) => (one.index.years.from > best.index.years.from ? one : best));
}

function editionNamed(name: string, editions: readonly Edition[]): Edition {
  const found = editions.find(({ index }) => index.edition === name);
  if (found) return found;
  const known = editions
    .map(({ index }) => index.edition)
    .sort()
    .join(", ");
  throw new NianbaoImportError(
    "unsupported-edition",
    `不支持“${name}”版格式，支持的有：${known}。 No edition ${JSON.stringify(name)}; there are ${known}.`,
  );
}
