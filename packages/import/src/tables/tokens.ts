import type { SourceCell } from "../document.ts";
import type { Hit, TableBook } from "../labels/book.ts";
import { labelKey, withoutBrackets } from "../labels/key.ts";
import { readValue, type Value } from "./value.ts";

/** A cell, or a part of one, and what it may be. */
export interface Token {
  readonly cell: SourceCell;
  readonly key: string;
  readonly value: Value;
  /** The row whose label it is, and the columns whose label it may be. */
  readonly row?: Hit | undefined;
  readonly columns?: readonly Hit[] | undefined;
  /** A caption or corner of the form: it names no number. */
  readonly word?: true | undefined;
}

/** A number, a blank, or what stands in place of one. */
export function isValue({ value }: Token): boolean {
  return value.type !== "text";
}

export function isBlank({ value }: Token): boolean {
  return value.type === "blank";
}

/** Words that the form does not know. */
export function isUnknown(token: Token): boolean {
  return token.value.type === "text" && !token.row && !token.columns && !token.word;
}

/** What a cell says: mostly one thing, several where labels and numbers were run together. */
export function tokensOf(cell: SourceCell, book: TableBook): Token[] {
  const value = readValue(cell.text);
  if (value.type !== "text") return [{ cell, key: "", value }];
  const key = labelKey(cell.text);
  const known = lookUp(cell, key, book);
  if (known) return [known];
  const parts = segments(cell, key, book);
  if (parts) return parts;
  const bare = lookUp(cell, labelKey(withoutBrackets(cell.text)), book);
  return [bare ? asVariant(bare) : { cell, key, value }];
}

function lookUp(cell: SourceCell, key: string, book: TableBook): Token | undefined {
  const row = book.rows.get(key);
  const columns = book.columns.get(key);
  const word = book.words.has(key);
  if (key === "" || !(row || columns || word)) return undefined;
  return {
    cell,
    key,
    value: { type: "text" },
    row,
    columns,
    word: word || undefined,
  };
}

function asVariant(token: Token): Token {
  const variant = (hit: Hit): Hit => (hit.spelt === "exact" ? { ...hit, spelt: "variant" } : hit);
  return {
    ...token,
    ...(token.row ? { row: variant(token.row) } : {}),
    ...(token.columns ? { columns: token.columns.map(variant) } : {}),
  };
}

/** The number in front of a label. */
const NUMBERED = /(?<!\d)\d{1,2}[.．、](?=\s*\p{Script=Han})/gu;
/** Beside a digit, a mark that may be part of its number, or of another one. */
const BESIDE_DIGIT = /\d\s*[^\p{L}\p{N}\s()（）“”"：:、]|[^\p{L}\p{N}\s()（）“”"：:、]\s*\d/u;
/** Numbers with room between them are not run together. */
const NUMBERS_APART = /^([\s\S]*[^\s\d])((?:\s+\d+){2,})\s*$/;

// 规章 12 3 0
function withNumbers(cell: SourceCell, label: string, numbers: string, book: TableBook): Token[] | undefined {
  const tokens = tokensOf({ text: label, at: cell.at }, book);
  if (tokens.some((token) => isUnknown(token) || isValue(token))) return undefined;
  const values = numbers.trim().split(/\s+/);
  return [
    ...tokens,
    ...values.map((text) => ({ cell: { text, at: cell.at }, key: "", value: readValue(text) })),
  ];
}

// A text that is nothing but labels and digits, one after the other: 规章000.
function segments(cell: SourceCell, key: string, book: TableBook): Token[] | undefined {
  // Most texts do not even begin with a label, and what is too long for one has no key.
  if (!labelAt(cell, key, 0, book) || BESIDE_DIGIT.test(cell.text.replaceAll(NUMBERED, ""))) return undefined;
  const apart = NUMBERS_APART.exec(cell.text);
  if (apart) return withNumbers(cell, apart[1] as string, apart[2] as string, book);
  const tokens: Token[] = [];
  for (let at = 0; at < key.length; ) {
    const token = labelAt(cell, key, at, book) ?? digitsAt(cell, key, at, tokens.length);
    if (!token) return undefined;
    tokens.push(token);
    at += token.cell.text.length;
  }
  return tokens.length > 1 && !namesSeveralRows(tokens) ? tokens : undefined;
}

// Rows one after the other without their numbers are what someone says about them; 其他 and 总计 name columns as well.
function namesSeveralRows(tokens: readonly Token[]): boolean {
  if (tokens.every((token) => token.columns)) return false;
  return tokens.some(
    (token, at) => isLeaf(token) && tokens.slice(at + 1).find(isValueOrLeaf)?.row !== undefined,
  );
}

function isLeaf({ row }: Token): boolean {
  return row !== undefined && !row.label.below;
}

function isValueOrLeaf(token: Token): boolean {
  return isValue(token) || isLeaf(token);
}

function labelAt(cell: SourceCell, key: string, at: number, book: TableBook): Token | undefined {
  const text = book.byFirst
    .get(key.charAt(at))
    ?.find((label) => label.length > 1 && key.startsWith(label, at));
  return text === undefined ? undefined : lookUp({ text, row: cell.row, at: cell.at }, text, book);
}

function digitsAt(cell: SourceCell, key: string, at: number, before: number): Token | undefined {
  const digits = before === 0 ? undefined : /^\d+/.exec(key.slice(at))?.[0];
  if (digits === undefined) return undefined;
  return { cell: { text: digits, at: cell.at }, key: "", value: { type: "digits", digits } };
}
