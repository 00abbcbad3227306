/**
 * A title as what stands above each printed page of a sheet: an ampersand begins a code there, and the whole may have 255
 * characters.
 */
export function printHeading(title: string): string {
  const line = title.slice(0, 80).replaceAll(/\s+/g, " ").trim();
  return line === "" ? "" : `&C${line.replaceAll("&", "&&")}`;
}
