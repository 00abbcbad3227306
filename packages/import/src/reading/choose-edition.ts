import { holdsFor } from "@nianbao/form/years";
import type { Edition } from "../form-index.ts";
import { NianbaoImportError } from "../import-error.ts";
import type { EditionEvidence } from "./edition.ts";

/** With this part of its labels, a form is plainly there. */
const PLAIN = 0.5;

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
  const best = evidence[0]?.share ?? 0;
  const isOfYear = ({ index }: Edition) => year !== undefined && holdsFor(index, year);
  // A table that is neither one form nor the other is meant for that of its year.
  if (best < PLAIN) {
    const mixed = evidence.find(({ edition, share }) => share > 0 && isOfYear(edition));
    if (mixed) return mixed.edition;
  }
  const equal = evidence.filter(({ share }) => share === best).map(({ edition }) => edition);
  const ofYear = equal.filter(isOfYear);
  const candidates = ofYear.length > 0 ? ofYear : equal;
  return candidates.reduce((newest, one) => (one.index.years.from > newest.index.years.from ? one : newest));
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
