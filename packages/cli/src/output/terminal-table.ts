import { plainNumber } from "@nianbao/form/exact";
import { styled } from "./color.ts";
import type { TableCell, TableColumn, TextTable } from "./text-table.ts";

const GAP = "  ";
const INDENT = "  ";

/**
 * A table for a terminal: Chinese characters take two places, numbers stand to the right, and groups are headings that
 * their rows stand under.
 */
export async function terminalTable({ head, rows, groups = 0 }: TextTable): Promise<string> {
  // Where the command is bundled, the default of an ES module comes by import() alone.
  const { default: widthOf } = await import("string-width");
  const columns = head.map((one) => (typeof one === "string" ? { title: one } : one)).slice(groups);
  const cells = rows.map((row) => columns.map((column, at) => shown(row[groups + at], column)));
  const indent = INDENT.repeat(groups);
  const widths = columns.map(({ title }, at) => {
    const widest = Math.max(widthOf(title), ...cells.map((row) => widthOf(row[at] as string)));
    return at === 0 ? widest + indent.length : widest;
  });
  const right = columns.map((_, at) => rows.some((row) => typeof row[groups + at] === "number"));
  const line = (texts: readonly string[]) =>
    texts
      .map((text, at) => padded(text, (widths[at] as number) - widthOf(text), right[at] === true))
      .join(GAP)
      .trimEnd();
  return [
    line(columns.map(({ title }) => title)),
    widths.map((width) => "─".repeat(width)).join(GAP),
    ...rows.flatMap((row, index) => {
      const [first = "", ...rest] = cells[index] as string[];
      return [...headings(row, rows[index - 1], groups), line([`${indent}${first}`, ...rest])];
    }),
    "",
  ].join("\n");
}

// What the row before it stood under need not be said again.
function headings(
  row: readonly TableCell[],
  before: readonly TableCell[] | undefined,
  groups: number,
): string[] {
  let at = 0;
  while (before && at < groups && row[at] === before[at]) at++;
  return row.slice(at, groups).map((text, index) => {
    const heading = `${INDENT.repeat(at + index)}${visible(String(text ?? ""))}`;
    return at + index === 0 ? styled("bold", heading) : heading;
  });
}

function padded(text: string, missing: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, missing));
  return right ? space + text : text + space;
}

function shown(cell: TableCell | undefined, { signed }: TableColumn): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return visible(cell);
  return `${signed && cell > 0 ? "+" : ""}${plainNumber(cell)}`;
}

/** Control characters show as their pictures (␛): a report's text never steers the terminal. */
export function visible(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    return String.fromCharCode(code < 0x20 ? 0x2400 + code : 0x2421);
  });
}
