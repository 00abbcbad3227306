import { type Labels, labelOf, labelsOf, rowOf } from "@nianbao/form/labels";
import { keysOf, step } from "@nianbao/form/pointer";
import type { Lang } from "@nianbao/types";

/** Where a number stands on the form: its section, its row, its column. */
export type PlaceNames = readonly [section: string, row: string, column: string];

/** The official labels of a number's place, taken apart. */
export function placeNames(labels: Labels, path: string, lang: Lang): PlaceNames {
  const section = labelOf(labels, step(keysOf(path)[0] ?? ""), lang);
  const names = namesBelow(labels, path, lang);
  const row = rowOf(labels, path);
  const length = row === undefined ? Math.max(1, names.length - 1) : namesBelow(labels, row, lang).length;
  return [section, names.slice(0, length).join(" / "), names.slice(length).join(" / ")];
}

// A cell of a table is named without the section's heading, any other place with it.
function namesBelow(labels: Labels, path: string, lang: Lang): string[] {
  const [section = "", ...below] = keysOf(path);
  const names = labelsOf(labels, path, lang);
  return below.length > 0 && labels.tables.includes(section) ? names : names.slice(1);
}
