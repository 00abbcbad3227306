import type { SourceCell } from "../../document.ts";
import type { BlockIndex, Label } from "../../form-index.ts";
import type { Hit, TableBook } from "../../labels/book.ts";
import { labelKey } from "../../labels/key.ts";
import { isBlank, type Token } from "../tokens.ts";

/** A word of a header: a label put together again, something unknown, or an empty cell. */
export interface HeaderWord {
  readonly key: string;
  readonly hits: readonly Hit[];
  readonly cell: SourceCell;
}

/** The words of a header; labels that were cut over cells, lines or rows are put together. */
export function headerWords(tokens: readonly Token[], block: BlockIndex, book: TableBook): HeaderWord[] {
  const words = tokens.filter((token) => !token.word).map((token) => wordOf(token, block));
  return matchRemainders(joinNeighbours(words, block, book), block, book);
}

/**
 * The same words, where each cell of a merged one repeats its text: one word that spans them all.
 */
export function mergeRepeats(words: readonly HeaderWord[]): HeaderWord[] {
  const merged: HeaderWord[] = [];
  for (const word of words) {
    const last = merged.at(-1);
    if (last && isRepeatOf(word, last)) {
      const cell = { ...last.cell, colspan: (last.cell.colspan ?? 1) + (word.cell.colspan ?? 1) };
      merged[merged.length - 1] = { ...last, cell };
    } else merged.push(word);
  }
  return merged;
}

function isRepeatOf({ key, cell }: HeaderWord, { key: before, cell: last }: HeaderWord): boolean {
  if (key === "" || key !== before || cell.row === undefined || cell.row !== last.row) return false;
  return cell.column !== undefined && cell.column === (last.column ?? -1) + (last.colspan ?? 1);
}

function wordOf(token: Token, block: BlockIndex): HeaderWord {
  const hits = (token.columns ?? []).filter((hit) => hit.block === block);
  return { key: isBlank(token) ? "" : token.key, hits, cell: token.cell };
}

function hitsOf(key: string, block: BlockIndex, book: TableBook): readonly Hit[] {
  return (book.columns.get(key) ?? []).filter((hit) => hit.block === block);
}

// 法律服务 | 机构
function joinNeighbours(words: readonly HeaderWord[], block: BlockIndex, book: TableBook): HeaderWord[] {
  const joined: HeaderWord[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as HeaderWord;
    const longer = word.key === "" ? undefined : longestJoin(words, at, block, book);
    joined.push(longer?.word ?? word);
    at += longer?.length ?? 1;
  }
  return joined;
}

function longestJoin(words: readonly HeaderWord[], at: number, block: BlockIndex, book: TableBook) {
  for (let length = Math.min(4, words.length - at); length > 1; length--) {
    const parts = words.slice(at, at + length);
    if (parts.some((part) => part.key === "") || parts.every((part) => part.hits.length > 0)) continue;
    const word = put(parts, block, book);
    if (word) return { word, length };
  }
  return undefined;
}

// 商业 | 科研 | … in one row, 企业 | 机构 in the next: each remainder is looked for further on.
function matchRemainders(words: readonly HeaderWord[], block: BlockIndex, book: TableBook): HeaderWord[] {
  const left: (HeaderWord | undefined)[] = [...words];
  for (const [at, word] of words.entries()) {
    if (word.key === "" || word.hits.length > 0 || left[at] === undefined) continue;
    const rest = left.findIndex(
      (other, place) =>
        place > at && other !== undefined && other.key !== "" && put([word, other], block, book),
    );
    if (rest < 0) continue;
    left[at] = put([word, left[rest] as HeaderWord], block, book);
    left[rest] = undefined;
  }
  return left.filter((word) => word !== undefined);
}

function put(parts: readonly HeaderWord[], block: BlockIndex, book: TableBook): HeaderWord | undefined {
  const key = parts.map((part) => part.key).join("");
  const hits = hitsOf(key, block, book);
  const [first] = parts;
  if (hits.length === 0 || !first) return undefined;
  return { key, hits, cell: { ...first.cell, text: parts.map((part) => part.cell.text).join("") } };
}

/** Whether a word names a label. */
export function names(word: HeaderWord, label: Label): boolean {
  return word.hits.some((hit) => isSame(hit.label, label));
}

/** A label with only some of the labels below it is still that label. */
export function isSame(a: Label, b: Label): boolean {
  return a.path === b.path && a.text === b.text;
}

/** Whether a word is the beginning of a label. */
export function begins(word: HeaderWord, label: Label): boolean {
  return word.key.length > 1 && word.hits.length === 0 && labelKey(label.text).startsWith(word.key);
}
