import type { Item, RowItem } from "../document.ts";
import { ordinalKey } from "../labels/key.ts";
import type { Block } from "./block.ts";
import { joinLines } from "./paragraphs.ts";

/**
 * Items as blocks of text: paragraphs, headings, lists, tables, pictures, in their order.
 *
 * @param width - the width to which the source's lines were broken, 0 when they were not
 */
export function blocksOf(items: readonly Item[], width: number): Block[] {
  const blocks: Block[] = [];
  const lines = joinLines(items.map(asLine), width);
  for (let at = 0; at < lines.length; at++) {
    const item = lines[at] as Item;
    if (item.type === "row") {
      const rows = rowsFrom(lines, at);
      blocks.push(tableOf(rows));
      at += rows.length - 1;
    } else blocks.push(...blockOf(item));
  }
  return blocks;
}

// Words with room between them are a line of text, when they are not in a table of the form.
function asLine(item: Item): Item {
  if (item.type !== "row" || item.table.kind !== "spaced") return item;
  return { type: "text", text: (item.raw ?? "").trim(), wrapped: widthOf(item), at: item.at };
}

function widthOf({ raw = "" }: RowItem): { indent: number; width: number } {
  const wide = (text: string) => text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
  return { indent: wide(/^\s*/.exec(raw)?.[0] ?? ""), width: wide(raw.trimEnd()) };
}

function blockOf(item: Exclude<Item, RowItem>): Block[] {
  switch (item.type) {
    case "text":
      return item.text.trim() === "" ? [] : [textBlock(item.text.trim(), item.level)];
    case "list":
      return [{ type: "list", ordered: item.ordered, items: [...item.items] }];
    case "figure": {
      const { src, alt, caption } = item;
      return [{ type: "figure", src, alt, ...(caption === undefined ? {} : { caption }) }];
    }
  }
}

function textBlock(text: string, level: number | undefined): Block {
  const numbered = numberedLevel(text);
  if (level === undefined && numbered === undefined) return { type: "paragraph", text };
  const within = level === undefined ? (numbered as number) : level;
  return { type: "heading", text, level: Math.min(4, Math.max(2, within)) as 2 | 3 | 4 };
}

/** A short numbered line that does not end like a sentence is a heading: （一）存在问题. */
function numberedLevel(text: string): 3 | 4 | undefined {
  if (text.length > 30 || /[。；，：:;,]/.test(text) || ordinalKey(text) === "") return undefined;
  return /^\s*[（(]?\s*[一二三四五六七八九十]/.test(text) ? 3 : 4;
}

function rowsFrom(items: readonly Item[], from: number): RowItem[] {
  const first = items[from] as RowItem;
  const rows: RowItem[] = [];
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.type !== "row" || item.table !== first.table) break;
    rows.push(item);
  }
  return rows;
}

function tableOf(rows: readonly RowItem[]): Block {
  const [first] = rows;
  const { caption, headerRows = 0 } = first?.table ?? {};
  return {
    type: "table",
    ...(caption === undefined ? {} : { caption }),
    rows: rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll(/\s+/g, " ").trim())),
    headerRows: Math.min(headerRows, rows.length),
  };
}
