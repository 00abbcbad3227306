import { publishedEarly, publishedLate } from "@nianbao/findings";
import type { Publication } from "@nianbao/form/types";
import type { Found } from "../found.ts";
import { dayOfYear, dayText } from "../structure/dates.ts";
import { type Fields, fieldsOf } from "../structure/fields.ts";
import { isFourDigits } from "./period.ts";

/** `published-early`: published before the end of the period. Days are numbers. */
export function checkEarly(published: number, end: number, found: Found): void {
  if (published < end)
    found.add(publishedEarly, "/publishedOn", { expected: dayText(end), actual: dayText(published) });
}

/** `published-late`: published after the deadline for organs of its kind, where there is one for its level. */
export function checkLate(published: number, publication: Publication, report: Fields, found: Found): void {
  const { year, organ } = report;
  if (!isFourDigits(year)) return;
  const nextYear = (year + 1) * 10_000;
  if (published <= nextYear) return;
  const day = deadlineFor(publication, fieldsOf(organ));
  if (day === undefined || published <= nextYear + dayOfYear(day)) return;
  found.add(publishedLate, "/publishedOn", {
    expected: `${year + 1}-${day}`,
    actual: dayText(published),
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
