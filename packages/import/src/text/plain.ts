/** A text without any white space: pages break and space out what is one word. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
