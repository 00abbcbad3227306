import type { Place } from "../document.ts";
import { mustBeReadable } from "../limits.ts";
import { detached } from "./detached.ts";

/** A line of a text that is not blank. */
export interface SourceLine {
  readonly text: string;
  /** Counted from 1; below 0 in a source that has no lines. */
  readonly number: number;
}

/** Where a line stands. */
export function placeOfLine(number: number): Place {
  return number > 0 ? { line: number } : {};
}

/** Longer lines are no rules, and no numbers of pages. */
const LONGEST = 300;
const LONGEST_NUMBER = 40;
const PAGE_NUMBER =
  /^\s*(?:[-—–─－]+\s*\d{1,4}\s*[-—–─－]+|第\s*\d{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}\s*页)\s*$/;
const RULE = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?\s*$/;

/** The lines of a text, without blank ones, page numbers and the rules of Markdown tables. */
export function linesOf(text: string): SourceLine[] {
  const pages = text.split("\f");
  let number = 0;
  return pages.flatMap((page) => {
    const lines = page
      .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
      .map((line): SourceLine => ({ text: detached(line), number: ++number }));
    // The form feed stands at the end of a line, not between two.
    number--;
    const filled = lines.filter((line) => line.text.trim() !== "");
    mustBeReadable(filled.length);
    return withoutPageNumber(filled, pages.length > 1).filter(isText);
  });
}

/** A line that holds the number of a page. */
export function isPageNumber(text: string): boolean {
  return (text.length <= LONGEST_NUMBER || text.trim().length <= LONGEST_NUMBER) && PAGE_NUMBER.test(text);
}

function isText({ text }: SourceLine): boolean {
  return text.length > LONGEST || !(isPageNumber(text) || RULE.test(text));
}

// On a page of its own, a number alone in the last line is that of the page.
function withoutPageNumber(lines: readonly SourceLine[], paged: boolean): readonly SourceLine[] {
  return paged && /^\s*\d{1,4}\s*$/.test(lines.at(-1)?.text ?? "") ? lines.slice(0, -1) : lines;
}
