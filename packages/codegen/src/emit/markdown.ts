/** Text for Markdown: data, so nothing in it may act as Markdown or as markup, or end its line. */
export function markdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/g, "\\$&").replaceAll(/\s*[\n\r]\s*/g, " ");
}
