import type { Item, RowItem, SourceCell, TextItem } from "../document.ts";
import type { Hit, TableBook } from "../labels/book.ts";
import { isBlank, isUnknown, isValue, type Token, tokensOf } from "./tokens.ts";
import { isUnit } from "./value.ts";

/** Numbers that stand in one row of the source, and the words about them. */
export interface SourceRow {
  /** The row of the form that its label names. */
  label?: Hit;
  /** Its label as it stands in the source. */
  labelCell?: SourceCell;
  /** Words that stand before it, and are not accounted for. */
  readonly before: Token[];
  /** Those of them that stand in the row itself. */
  readonly own: readonly Token[];
  readonly values: Token[];
  readonly header: SourceHeader;
  /** All its cells are those of one row of the source. */
  readonly whole: boolean;
  readonly at: SourceCell["at"];
}

/** The words above the columns. */
export interface SourceHeader {
  readonly tokens: Token[];
}

/** What a region of the source holds of one table. */
export interface Scan {
  readonly rows: readonly SourceRow[];
  /** Rows of the form that are named, with nothing behind their names. */
  readonly mentions: readonly SourceRow[];
  /** Labels of groups of rows, as they were met. */
  readonly groups: readonly { readonly hit: Hit; readonly cell: SourceCell }[];
  /** Words after the last row. */
  readonly rest: readonly Token[];
}

/** Goes through a region once, and gathers rows: a label, and the numbers up to the next one. */
export function scan(items: readonly Item[], book: TableBook): Scan {
  const scanner = new Scanner(book);
  for (const item of items) {
    if (item.type === "row") scanner.row(item);
    else if (item.type === "text") scanner.text(item);
    else if (item.type === "list")
      for (const text of item.items) scanner.text({ type: "text", text, at: item.at });
  }
  return scanner.end();
}

/** Longer text is no part of a header. */
const LONGEST_WORD = 60;
/** No header has more words. */
const MOST_WORDS = 100;

class Scanner {
  readonly #book: TableBook;
  readonly #rows: SourceRow[] = [];
  readonly #mentions: SourceRow[] = [];
  readonly #groups: { hit: Hit; cell: SourceCell }[] = [];
  #header: SourceHeader = { tokens: [] };
  /** The header goes on until a row begins. */
  #inHeader = true;
  #row: SourceRow | undefined;
  #rowItem: Item | undefined;
  /** A group's label may be that of a row, where the row has numbers and no rows below it. */
  #group: { hit: Hit; cell: SourceCell } | undefined;
  #pending: { readonly token: Token; readonly item: Item }[] = [];

  constructor(book: TableBook) {
    this.#book = book;
  }

  text(item: TextItem): void {
    const cell: SourceCell = { text: item.text, ...(item.final ? { final: item.final } : {}), at: item.at };
    const tokens = tokensOf(cell, this.#book);
    // A heading between the pieces of a table says what follows, and is no part of it.
    if (item.level !== undefined && tokens.every(isUnknown)) this.#close();
    else for (const token of tokens) this.#take(token, item, false);
  }

  row(item: RowItem): void {
    const tokens = item.cells.flatMap((cell) => tokensOf(cell, this.#book));
    const whole = item.table.kind !== "lines" && item.cells.length > 1;
    if (whole && isHeaderRow(tokens)) {
      for (const token of tokens) this.#takeHeader(token);
      return;
    }
    for (const token of tokens) this.#take(token, item, whole);
    if (whole) this.#endOfRow(item, tokens);
  }

  end(): Scan {
    this.#close();
    return {
      rows: this.#rows,
      mentions: this.#mentions,
      groups: this.#groups,
      rest: this.#pending.map(({ token }) => token),
    };
  }

  // 其他 and 总计 are labels of rows and of columns: of columns as long as no row has begun.
  #take(token: Token, item: Item, whole: boolean): void {
    if (isValue(token)) this.#takeValue(token, item, whole);
    else if (token.row && !(token.columns && this.#inHeader)) this.#takeLabel(token, token.row, item, whole);
    else if (token.columns) this.#takeHeader(token);
    else if (token.word) this.#close();
    else this.#takeText(token, item, whole);
  }

  #takeLabel(token: Token, hit: Hit, item: Item, whole: boolean): void {
    if (hit.label.below) {
      this.#groups.push({ hit, cell: token.cell });
      if (!this.#row || this.#row.values.length > 0 || isAfter(hit, this.#row.label)) this.#close();
      this.#group = { hit, cell: token.cell };
      return;
    }
    this.#open(token.cell, item, whole, hit);
  }

  #open(cell: SourceCell, item: Item, whole: boolean, label?: Hit): void {
    this.#close();
    this.#row = {
      ...(label ? { label, labelCell: cell } : {}),
      before: this.#pending.map(({ token }) => token),
      own: this.#pending.filter((pending) => pending.item === item).map(({ token }) => token),
      values: [],
      header: this.#header,
      whole,
      at: cell.at,
    };
    this.#rowItem = item;
    this.#pending = [];
    this.#group = undefined;
    this.#inHeader = false;
  }

  #takeValue(token: Token, item: Item, whole: boolean): void {
    const elsewhere = this.#rowItem !== item;
    if (this.#row && this.#row.values.length > 0 && whole && elsewhere) this.#close();
    if (!this.#row) {
      if (isBlank(token)) return;
      const group = this.#group;
      this.#open(group?.cell ?? token.cell, item, whole, group?.hit);
    }
    this.#row?.values.push(token);
  }

  #takeHeader(token: Token): void {
    if (!this.#inHeader) {
      this.#close();
      this.#header = { tokens: [] };
      this.#inHeader = true;
    }
    if (this.#header.tokens.length < MOST_WORDS) this.#header.tokens.push(token);
  }

  #takeText(token: Token, item: Item, whole: boolean): void {
    const row = this.#row;
    this.#group = undefined;
    const last = row?.values.at(-1);
    if (
      row?.label &&
      whole &&
      this.#rowItem === item &&
      last?.value.type === "number" &&
      isUnit(token.cell.text)
    )
      row.values[row.values.length - 1] = {
        ...last,
        value: { ...last.value, unit: token.cell.text.trim(), apart: true },
      };
    else if (row?.label && whole && this.#rowItem === item) row.values.push(token);
    else if (row && row.values.length === 0) row.before.push(token);
    else {
      this.#close();
      this.#pending.push({ token, item });
    }
    if (this.#inHeader && token.cell.text.length <= LONGEST_WORD && this.#header.tokens.length < MOST_WORDS)
      this.#header.tokens.push(token);
  }

  // A group's label with nothing but blanks beside it is a row that was left empty.
  #endOfRow(item: Item, tokens: readonly Token[]): void {
    const group = this.#group;
    const blanks = tokens.filter(isBlank);
    if (
      !group ||
      this.#rowItem === item ||
      blanks.length < 3 ||
      tokens.some((t) => t.row === group.hit) === false
    )
      return;
    this.#open(group.cell, item, true, group.hit);
    this.#row?.values.push(...blanks);
  }

  #close(): void {
    const row = this.#row;
    if (row) (row.values.length > 0 ? this.#rows : this.#mentions).push(row);
    this.#row = undefined;
    this.#rowItem = undefined;
  }
}

/** A row of words alone, of which at least one names a column or none names a row. */
function isHeaderRow(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => isValue(token) && !isBlank(token))) return false;
  const words = tokens.filter((token) => !isBlank(token));
  if (words.length < 2) return false;
  const columns = words.filter((token) => token.columns).length;
  const rows = words.filter((token) => token.row && !token.columns).length;
  if (columns > 0 && rows === 0) return true;
  return words.length > 2 && !words[0]?.row;
}

function isAfter(group: Hit, row: Hit | undefined): boolean {
  return !(row && (row.above.includes(group.label) || group.above.includes(row.label)));
}
