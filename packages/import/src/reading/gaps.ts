import {
  breakdownMissing,
  cellBlank,
  cellBlankDerivable,
  cellNotApplicable,
  type Finding,
  pictureOnly,
  rowMissing,
  tableMissing,
} from "@nianbao/findings";
import type { Gap } from "../tables/reading.ts";
import { type Notes, oneLine, placeOf } from "./notes.ts";

/** Says why places stay blank, and what the equations leave for them. */
export function sayGap(
  gap: Gap,
  suggested: ReadonlyMap<string, number>,
  isPicture: boolean,
  notes: Notes,
): void {
  const at = gap.found ? { at: placeOf(gap.found) } : {};
  if (gap.kind === "table") notes.add(isPicture ? pictureOnly : tableMissing, gap.path, {});
  else if (gap.kind === "blank") sayBlank(gap, suggested.get(gap.path), at, notes);
  else if (gap.kind === "sign") saySign(gap, suggested.get(gap.path), at, notes);
  else for (const [value, cells] of bySuggestion(gap.cells, suggested)) sayPart(gap, value, cells, at, notes);
}

function sayBlank({ path }: Gap, suggested: number | undefined, at: Pick<Finding, "at">, notes: Notes): void {
  if (suggested === undefined) notes.add(cellBlank, path, at);
  else notes.add(cellBlankDerivable, path, { ...at, suggested });
}

function saySign(
  { path, found }: Gap,
  value: number | undefined,
  at: Pick<Finding, "at">,
  notes: Notes,
): void {
  const actual = oneLine(found?.text ?? "");
  notes.add(cellNotApplicable, path, { ...at, actual, ...(value === undefined ? {} : { suggested: value }) });
}

// One finding for all the cells with the same suggestion, and one for those without.
function sayPart(
  gap: Gap,
  suggested: number | undefined,
  cells: readonly string[],
  at: Pick<Finding, "at">,
  notes: Notes,
): void {
  const details = suggested === undefined ? { ...at, cells } : { ...at, suggested, cells };
  if (gap.kind === "row") notes.add(rowMissing, gap.path, suggested === undefined ? at : details);
  else notes.add(breakdownMissing, gap.path, { ...details, actual: numberOrText(gap.found?.text ?? "") });
}

function numberOrText(text: string): number | string {
  const plain = oneLine(text);
  return /^\d{1,15}$/.test(plain) ? Number(plain) : plain;
}

function bySuggestion(
  cells: readonly string[],
  suggested: ReadonlyMap<string, number>,
): Map<number | undefined, string[]> {
  const groups = new Map<number | undefined, string[]>();
  for (const cell of cells) {
    const value = suggested.get(cell);
    groups.set(value, [...(groups.get(value) ?? []), cell]);
  }
  return groups;
}
