import { rowUnknown } from "@nianbao/findings";
import type { SourceCell } from "../document.ts";
import { type Notes, oneLine, placeOf } from "../reading/notes.ts";
import type { Scan, SourceRow } from "./scan.ts";
import { isBlank } from "./tokens.ts";

/** Says which rows of the source have numbers and no place in the form. */
export function sayUnknown(source: Scan, unknown: readonly SourceRow[], path: string, notes: Notes): void {
  const say = (cell: SourceCell) =>
    notes.add(rowUnknown, path, { actual: oneLine(cell.text), at: placeOf(cell) });
  for (const row of unknown)
    if (!row.values.every((token) => isBlank(token) || token.value.type === "sign")) say(nameOf(row));
  const words = [...source.rows.flatMap((row) => row.before), ...source.rest];
  const numbered = words.filter(({ cell }) => isLineWithNumber(cell.text));
  const alike = new Map<string, number>();
  for (const { cell } of numbered) alike.set(stemOf(cell.text), (alike.get(stemOf(cell.text)) ?? 0) + 1);
  for (const { cell } of numbered) if ((alike.get(stemOf(cell.text)) ?? 0) < FEWEST_ALIKE) say(cell);
}

/** Lines that differ in their numbers alone, 数据1 数据2 数据3, are names and no rows. */
const FEWEST_ALIKE = 3;

function stemOf(text: string): string {
  return text.replace(/\d+$/, "");
}

/** The words beside a row's numbers; where there are none, the last ones before them, and the numbers. */
function nameOf(row: SourceRow): SourceCell {
  const words = row.label ? [row.labelCell] : row.own.map(({ cell }) => cell);
  const name = words.map((cell) => cell?.text ?? "").join(" ");
  if (name !== "") return { text: name, at: words[0]?.at ?? row.at };
  const parts = [...row.before.slice(-1), ...row.values].map(({ cell }) => cell.text);
  return { text: parts.filter((text) => text !== "").join(" "), at: row.at };
}

/** A line of its own that ends in a number: someone added a row. */
export function isLineWithNumber(text: string): boolean {
  if (text.length > 80) return false;
  return (
    /[:：]\s*\d+(?:\.\d+)?\s*[件条个项份]?\s*[。；;]?$/.test(text) ||
    /^[\p{Script=Han}（）()、]{2,30}\d+$/u.test(text)
  );
}
