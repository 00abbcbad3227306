import { fitting, MOST_LINES } from "../sheet/text-size.ts";

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
  return text.length <= SHOWN ? byLines(text, width).flatMap(bySize) : bySize(text);
}

/** As {@link split}, for a place where only the size of a cell counts. */
export function bySize(text: string): string[] {
  if (text.length <= LONGEST_ESCAPED) return [text];
  const longest = ESCAPED.test(text) ? LONGEST_ESCAPED : LONGEST;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + longest < text.length ? wholeCharacter(text, at + longest, at) : text.length;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

function byLines(text: string, width: number): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const { end } = fitting(text, from, width, MOST_LINES);
    if (end === text.length) break;
    const cutAt = cut(text, from, end);
    pieces.push(text.slice(from, cutAt));
    from = cutAt;
  }
  pieces.push(from === 0 ? text : text.slice(from));
  return pieces;
}

// In the second half, after a sentence; else where it must be.
function cut(text: string, from: number, most: number): number {
  for (let end = most; end > (from + most) / 2; end--)
    if (SENTENCE_ENDS.includes(text[end - 1] as string)) return end;
  return wholeCharacter(text, most, from);
}

// One step back from within a pair, if that leaves anything.
function wholeCharacter(text: string, end: number, from: number): number {
  const unit = text.charCodeAt(end - 1);
  return end - from > 1 && unit >= 0xd800 && unit <= 0xdbff ? end - 1 : end;
}
