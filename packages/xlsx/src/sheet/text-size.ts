// The widest a column can be counted on to show, in half-width characters, is a little less than its width.
const PADDING = 1.5;
const LINE = 16.5;
const MARGIN = 4;
const TALLEST = 409;

/** Lines that a row can show before it is as tall as a row can be. */
export const MOST_LINES: number = Math.floor((TALLEST - MARGIN) / LINE);

/** How many lines a text takes in a column of that width. Chinese characters are twice as wide as Latin ones. */
export function linesOf(text: string, width: number): number {
  if (2 * text.length <= width - PADDING && !text.includes("\n")) return 1;
  return fitting(text, 0, width, Number.POSITIVE_INFINITY).lines;
}

/** How far a text goes from a place on in so many lines, and how many it takes. */
export function fitting(
  text: string,
  from: number,
  width: number,
  most: number,
): { end: number; lines: number } {
  const room = Math.max(2, width - PADDING);
  let [lines, used, at] = [1, 0, from];
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const size = code < 0x2000 ? 1 : 2;
    const isBreak = code === 10;
    if (isBreak || used + size > room) {
      if (lines === most) break;
      lines++;
      used = isBreak ? 0 : size;
    } else used += size;
  }
  return { end: at, lines };
}

/** How wide a text is on one line. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2000 ? 1 : 2;
  return width;
}

/** The height of a row of that many lines, in points. */
export function heightOf(lines: number): number {
  return Math.min(TALLEST, lines * LINE + MARGIN);
}
