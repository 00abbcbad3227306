import { publishedEarly, publishedLate } from "@nianbao/findings";
import type { Publication } from "@nianbao/form/types";
import type { Found } from "../found.ts";
import { type Fields, fieldsOf } from "../structure/fields.ts";
import { isFourDigits } from "./period.ts";

/** `published-early`: published before the end of the period. Days, as they are written, compare as text. */
export function checkEarly(publishedOn: string, end: string | undefined, found: Found): void {
  if (end !== undefined && publishedOn < end)
    found.add(publishedEarly, "/publishedOn", { expected: end, actual: publishedOn });
}

/** `published-late`: published after the deadline for organs of its kind, where there is one for its level. */
export function checkLate(publishedOn: string, publication: Publication, report: Fields, found: Found): void {
  const { year, organ } = report;
  if (!isFourDigits(year)) return;
  const yearsLater = Number(publishedOn.slice(0, 4)) - year;
  const day = deadlineFor(publication, fieldsOf(organ));
  if (day === undefined || yearsLater < 1 || (yearsLater === 1 && publishedOn.slice(5) <= day)) return;
  const expected = `${year + 1}-${day}`;
  found.add(publishedLate, "/publishedOn", {
    expected,
    actual: publishedOn,
    source: publication.source.clause,
  });
}

function deadlineFor(publication: Publication, organ: Fields): string | undefined {
  const { deadline, deadlines, exempt } = publication;
  const { level = guessLevel(organ), kind = guessKind(organ) } = organ;
  if (exempt.includes(level as string)) return undefined;
  return typeof kind === "string" && Object.hasOwn(deadlines, kind) ? deadlines[kind] : deadline;
}

// Where a report does not say them, its organ's name tells a government, and whether it is of the lowest level.
function guessKind({ name }: Fields): string | undefined {
  return typeof name === "string" && name.endsWith("人民政府") ? "government" : undefined;
}

function guessLevel({ name }: Fields): string | undefined {
  return typeof name === "string" && /(乡|镇)人民政府$|街道办事处$/.test(name) ? "township" : undefined;
}
