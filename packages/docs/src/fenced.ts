/** A block of code, as Markdown; no line of the text can end it. */
export function fenced(language: string, text: string): string {
  const runs = (text.match(/`{3,}/g) ?? []).map(({ length }) => length);
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
