import type { Item, TextItem } from "../document.ts";
import { ordinalKey } from "../labels/key.ts";

/** Lines narrower than this part of the text's width end a paragraph. */
const FULL = 0.85;
/** A paragraph begins this many columns further in than its other lines, or more. */
const INDENT = 2;

/** Puts the lines of a text that was broken to a width together to paragraphs. */
export function joinLines(items: readonly Item[], width: number): Item[] {
  const joined: Item[] = [];
  let line: TextItem | undefined;
  for (const item of items) {
    const last = joined.at(-1);
    if (item.type === "text" && last?.type === "text" && line && goesOn(line, item, width))
      joined[joined.length - 1] = { ...last, text: join(last.text, item.text) };
    else joined.push(item);
    line = item.type === "text" ? item : undefined;
  }
  return joined;
}

/** The width to which a text was broken; 0 when its lines end where their paragraphs do. */
export function textWidth(items: readonly Item[]): number {
  const widths = items.flatMap((item) => (item.type === "text" && item.wrapped ? [item.wrapped.width] : []));
  widths.sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = widths.filter((one) => one >= FULL * width && one <= width * 1.1).length;
  return widths.length >= 3 && width <= 140 && full * 3 >= widths.length ? width : 0;
}

function goesOn(line: TextItem, next: TextItem, width: number): boolean {
  if (width === 0 || !line.wrapped || !next.wrapped || next.level !== undefined) return false;
  if (line.wrapped.width < FULL * width) return false;
  if (next.wrapped.indent >= line.wrapped.indent + INDENT) return false;
  const isNew = ordinalKey(next.text) !== "" && /[。；：:;]$/.test(line.text);
  return (
    !isNew &&
    !(next.wrapped.indent > 0 && next.wrapped.indent === line.wrapped.indent && /[。：:]$/.test(line.text))
  );
}

function join(before: string, after: string): string {
  return /[\x21-\x7E]$/.test(before) && /^[\x21-\x7E]/.test(after) ? `${before} ${after}` : before + after;
}
