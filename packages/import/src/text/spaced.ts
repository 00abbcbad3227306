import type { RowItem, SourceCell, SourceTable } from "../document.ts";
import type { SourceLine } from "./lines.ts";

const FIGURE = /^(?:[+-]?\d[\d,]*(?:\.\d+)?(?:亿元|万元|元|件)?|[/／—–-])$/;
/** Longer lines are text, whatever white space they hold. */
const LONGEST = 400;

/**
 * A line whose cells are told apart by white space: words with room between them, or numbers behind a label.
 *
 * @returns `undefined` for a line of text
 */
export function spacedRow({ text, number }: SourceLine): RowItem | undefined {
  if (text.length > LONGEST) return undefined;
  const parts = text.includes("\t")
    ? text.split("\t")
    : text
        .trim()
        .split(/[ \u00A0\u3000]{2,}/)
        .flatMap(numbersApart);
  if (parts.length < 2) return undefined;
  const at = { line: number };
  const tabbed = text.includes("\t");
  const cells = parts.map((part): SourceCell => ({ text: part.trim(), row: number, at }));
  const table: SourceTable = { kind: tabbed ? "grid" : "spaced", headerRows: 0 };
  return { type: "row", cells, table, raw: text, at };
}

// 行政许可 0, 0 0 0
function numbersApart(part: string): string[] {
  const words = part.split(/\s+/);
  const label = words.length - [...words].reverse().findIndex((word) => !FIGURE.test(word));
  if (label > words.length) return words;
  return [words.slice(0, label).join(" "), ...words.slice(label)];
}
