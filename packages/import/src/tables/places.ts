import type { Column, HeaderReading } from "./header/header.ts";
import type { SourceRow } from "./scan.ts";
import { isBlank, type Token } from "./tokens.ts";

/**
 * The cells of a row by their place on the page: each number below exactly one header, and no header with two.
 *
 * @returns `undefined` when the source does not say where its cells stand, or says it wrongly
 */
export function byPlace(row: SourceRow, { columns }: HeaderReading): (Token | undefined)[] | undefined {
  if (!areSound(row, columns)) return undefined;
  const fitted: (Token | undefined)[] = columns.map(() => undefined);
  for (const token of row.values) {
    const below = columns.flatMap(({ word }, at) => (word && overlaps(word.cell, token.cell) ? [at] : []));
    if (!isBlank(token) && below.length !== 1) return undefined;
    if (!below.every((at) => put(fitted, at, token))) return undefined;
  }
  // A row that is shorter than its header may have lost a cell anywhere.
  return fitted.every((token) => token !== undefined) ? fitted : undefined;
}

// Where spans were lost, words of several rows of the header stand above each other, or above the labels.
function areSound(row: SourceRow, columns: readonly Column[]): boolean {
  if (columns.some(({ word }) => word?.cell.short) || row.values.some(({ cell }) => cell.short)) return false;
  const starts = columns.map(({ word }) => word?.cell.column);
  const label = row.label ? row.labelCell?.column : undefined;
  if (row.label && label === undefined) return false;
  let last = label ?? -1;
  for (const start of starts.toSorted((a, b) => (a ?? 0) - (b ?? 0))) {
    if (start === undefined || start <= last) return false;
    last = start;
  }
  return true;
}

// A merged cell may repeat its text in each of its places.
function put(fitted: (Token | undefined)[], at: number, token: Token): boolean {
  const before = fitted[at];
  if (before && !isBlank(before)) return isBlank(token) || before.cell.text === token.cell.text;
  if (!before || !isBlank(token)) fitted[at] = token;
  return true;
}

function overlaps(header: Token["cell"], value: Token["cell"]): boolean {
  if (header.grid === undefined || header.grid !== value.grid) return false;
  if (header.column === undefined || value.column === undefined) return false;
  const last = header.column + (header.colspan ?? 1) - 1;
  return value.column <= last && value.column + (value.colspan ?? 1) - 1 >= header.column;
}
