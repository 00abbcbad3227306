import type { RowItem, SourceCell } from "../document.ts";
import { placeOfLine, type SourceLine } from "./lines.ts";
import { tableRows } from "./pipes.ts";

const FIGURE = /^(?:(?:[+＋\-－−]|增加?|减少?)?\d[\d,]*(?:\.\d+)?(?:[亿億万萬千]?元|件)?|[/／—–-])$/;
/** The room before a unit at the end, and behind a plus; a minus may be a sign of its own. */
const UNIT_APART = /(?<=\s[\d,.]+)\s+(?=[亿億万萬千]?元$)/;
const PLUS_APART = /(?<=^[+＋])\s+(?=[\d,.]+$)/;
/** Longer lines are text, whatever white space they hold. */
const LONGEST = 400;

/** A line whose cells stand apart by tabs. */
export function isTabbed(text: string): boolean {
  return text.length <= LONGEST && text.trim().includes("\t");
}

/** Lines with tabs, one after the other, as rows of one table. */
export function tabRows(lines: readonly SourceLine[]): RowItem[] {
  const rows = lines.map((line) => {
    const at = placeOfLine(line.number);
    return { line, cells: line.text.split("\t").map((part): SourceCell => ({ text: part.trim(), at })) };
  });
  return tableRows(rows, "grid");
}

/**
 * A line whose cells are told apart by white space: words with room between them, or numbers behind a label.
 *
 * @returns `undefined` for a line of text
 */
export function spacedRow({ text, number }: SourceLine): RowItem | undefined {
  const plain = text.trim();
  if (text.length > LONGEST || !/\s/.test(plain)) return undefined;
  const parts = plain.split(/[ \u00A0\u3000]{2,}/).flatMap(numbersApart);
  if (parts.length < 2) return undefined;
  const at = placeOfLine(number);
  const cells = parts.map((part): SourceCell => ({ text: part.trim(), row: number, at }));
  return { type: "row", cells, table: { kind: "spaced", headerRows: 0 }, raw: text, at };
}

// 行政许可 0, 0 0 0
function numbersApart(part: string): string[] {
  const words = part.replace(UNIT_APART, "").replace(PLUS_APART, "").split(/\s+/);
  const label = words.length - [...words].reverse().findIndex((word) => !FIGURE.test(word));
  if (label > words.length) return words;
  return [words.slice(0, label).join(" "), ...words.slice(label)];
}
