import { headingOutOfOrder, headingUnmarked, headingWrong } from "@nianbao/findings";
import type { Item } from "../document.ts";
import type { FormIndex } from "../form-index.ts";
import { type Notes, oneLine } from "../reading/notes.ts";
import { type Candidate, candidates, surestHeadings } from "../sections/headings.ts";

/** With its number and its words a heading scores this; less may be a sentence that speaks of the section. */
const SURE = 5;

/** The headings of the sections: to the letter, marked up as headings, in the order of the form. */
export function checkHeadings(items: readonly Item[], index: FormIndex, notes: Notes): void {
  const found = candidates(items, index);
  const inOrder = surestHeadings(found, index);
  for (const heading of inOrder) checkHeading(heading, items[heading.at] as Item, notes);
  const misplaced = found.filter(
    (one) => one.score >= SURE && !inOrder.some(({ section }) => section === one.section),
  );
  for (const heading of firstOfEach(misplaced)) sayOutOfOrder(heading, inOrder, index, notes);
}

function checkHeading({ section, text }: Candidate, item: Item, notes: Notes): void {
  const actual = text.trim();
  if (actual !== section.heading)
    notes.add(headingWrong, section.path, {
      expected: section.heading,
      actual: oneLine(actual),
      at: item.at,
    });
  if (item.type !== "text" || item.level === undefined)
    notes.add(headingUnmarked, section.path, { at: { ...item.at, text: oneLine(actual) } });
}

function firstOfEach(found: readonly Candidate[]): Candidate[] {
  return found.filter((one, at) => found.findIndex(({ section }) => section === one.section) === at);
}

function sayOutOfOrder(
  heading: Candidate,
  inOrder: readonly Candidate[],
  index: FormIndex,
  notes: Notes,
): void {
  const next = inOrder.find(({ at }) => at > heading.at);
  const last = inOrder.findLast(({ at }) => at < heading.at);
  const expected =
    next?.section ?? index.sections[index.sections.indexOf(heading.section) - 1] ?? last?.section;
  notes.add(headingOutOfOrder, heading.section.path, {
    expected: expected?.heading ?? "",
    actual: oneLine(heading.text),
  });
}
