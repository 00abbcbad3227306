/** `/requests/received/total` as an id of a page: `requests-received-total`. */
export function idOf(path: string): string {
  return path.slice(1).replaceAll("/", "-");
}

/** Column letters of a sheet, counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
