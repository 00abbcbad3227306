import type { Item, TextItem } from "../document.ts";
import { ordinalKey } from "../labels/key.ts";

/** Lines narrower than this part of the text's width end a paragraph. */
const FULL = 0.85;
/** Lines are not broken to a larger width. */
const WIDEST = 140;
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

/** What the lines of a text end with where they end on purpose. */
const END = /[。；：！？，、.;:!?,”）)》]\s*$/;
/** So many lines of a width must break off in the middle of a sentence. */
const FEWEST = 2;

type Line = TextItem & { readonly wrapped: NonNullable<TextItem["wrapped"]> };

/** The width to which a text was broken; 0 when its lines end where their paragraphs do. */
export function textWidth(items: readonly Item[]): number {
  const lines = items.filter((item): item is Line => item.type === "text" && item.wrapped !== undefined);
  const widths = lines.map(({ wrapped }) => wrapped.width).sort((a, b) => a - b);
  // One line that is wider than all others may be anything.
  const candidates = [widths[Math.floor(widths.length * 0.9)] ?? 0, widths.at(-1) ?? 0];
  return candidates.find((width) => width <= WIDEST && isBrokenTo(width, lines)) ?? 0;
}

// Paragraphs may happen to be as wide as each other, but they end as sentences do.
function isBrokenTo(width: number, lines: readonly Line[]): boolean {
  const full = lines.filter(({ wrapped }) => wrapped.width >= FULL * width && wrapped.width <= width * 1.1);
  const prose = full.filter(({ text, level }) => level === undefined && /[，。；、]/.test(text));
  const unfinished = prose.filter(({ text }) => !END.test(text));
  return unfinished.length >= FEWEST && unfinished.length * 2 >= full.length;
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
