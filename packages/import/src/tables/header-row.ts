import { isBlank, isValue, type Token } from "./tokens.ts";

/** Whether a row holds words alone, of which some name columns, or the first names no row: a row of a header. */
export function isHeaderRow(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => isValue(token) && !isBlank(token))) return false;
  const words = tokens.filter((token) => !isBlank(token));
  if (words.length < 2) return false;
  const columns = words.filter((token) => token.columns).length;
  const rows = words.filter((token) => token.row && !token.columns).length;
  if (columns > 0 && rows === 0) return true;
  return words.length > 2 && !words[0]?.row;
}
