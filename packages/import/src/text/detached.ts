/**
 * The same text on its own. Engines keep a whole source in memory as long as a piece that was cut from it is in use, and reports
 * and findings outlive their sources.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
