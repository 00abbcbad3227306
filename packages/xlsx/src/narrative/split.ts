import { linesOf, MOST_LINES } from "../sheet/text-size.ts";

// A cell holds 32,767 characters; one that must be escaped may count as the seven of its escape.
const LONGEST = 32_000;
const LONGEST_ESCAPED = 4_600;
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are escaped
const ESCAPED = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_x/u;
// Beyond this, rows that show all of their text would be too many.
const SHOWN = 20_000;
const SENTENCE_ENDS = "。；！？\n";

/**
 * Cuts a text that does not fit one cell, or is longer than a row can show, into pieces that do. Put together again they
 * are the text. It is cut after a sentence where there is one, and never within a character.
 */
export function split(text: string, width: number): string[] {
  if (text.length <= SHOWN && linesOf(text, width) <= MOST_LINES) return bySize(text);
  return text.length <= SHOWN ? byLines(text, width).flatMap(bySize) : bySize(text);
}

/** As {@link split}, for a place where only the size of a cell counts. */
export function bySize(text: string): string[] {
  if (text.length <= LONGEST_ESCAPED) return [text];
  const longest = ESCAPED.test(text) ? LONGEST_ESCAPED : LONGEST;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + longest < text.length ? wholeCharacter(text, at + longest) : text.length;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

function byLines(text: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (linesOf(rest, width) > MOST_LINES) {
    const end = cut(rest, fitting(rest, width));
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  pieces.push(rest);
  return pieces;
}

// The length of the longest beginning that fits, found by halving.
function fitting(text: string, width: number): number {
  let [fits, tooLong] = [1, text.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (linesOf(text.slice(0, middle), width) <= MOST_LINES) fits = middle;
    else tooLong = middle;
  }
  return fits;
}

function cut(text: string, most: number): number {
  for (let end = most; end > most / 2; end--) if (SENTENCE_ENDS.includes(text[end - 1] as string)) return end;
  return wholeCharacter(text, most);
}

function wholeCharacter(text: string, end: number): number {
  const unit = text.charCodeAt(end - 1);
  return end > 1 && unit >= 0xd800 && unit <= 0xdbff ? end - 1 : end;
}
