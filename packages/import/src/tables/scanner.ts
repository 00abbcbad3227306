import type { Item, RowItem, SourceCell, TextItem } from "../document.ts";
import type { Hit, TableBook } from "../labels/book.ts";
import { withoutOrdinal } from "../labels/key.ts";
import { isHeaderRow } from "./header-row.ts";
import type { Scan, SourceGroup, SourceHeader, SourceRow } from "./scan.ts";
import { isBlank, isUnknown, isValue, type Token, tokensOf } from "./tokens.ts";
import { unitAlone } from "./value.ts";

/** Longer text is no part of a header, and no header has more words. */
const LONGEST_WORD = 60;
const MOST_WORDS = 100;

/** A name of a row has as many characters at least. */
const FEWEST_IN_NAME = 4;

/** Where a token stands. */
interface Spot {
  readonly item: Item;
  /** All cells of its row are there, blank ones included. */
  readonly whole: boolean;
}

/** Gathers the rows of a table from what it is shown, cell by cell. */
export class Scanner {
  readonly #book: TableBook;
  readonly #hasLabels: boolean;
  readonly #rows: SourceRow[] = [];
  readonly #mentions: SourceRow[] = [];
  readonly #groups: SourceGroup[] = [];
  #header: SourceHeader = { tokens: [] };
  /** The header goes on until a row begins. */
  #inHeader = true;
  #row: SourceRow | undefined;
  #rowItem: Item | undefined;
  /** A group's label may be that of a row, where numbers stand beside it and no rows below it. */
  #group: SourceGroup | undefined;
  /** Empty cells at the beginning of a row. */
  #leading: { readonly item: Item | undefined; readonly tokens: Token[] } | undefined;
  #pending: { readonly token: Token; readonly item: Item }[] = [];
  /** How many of them stand before the last caption or corner. */
  #aboveCorner: number | undefined;

  constructor(book: TableBook) {
    this.#book = book;
    this.#hasLabels = book.leaves.some(({ label }) => label.text !== "");
  }

  text(item: TextItem): void {
    const { text, final, at } = item;
    const cell: SourceCell = { text, row: at.line, final, at };
    const tokens = tokensOf(cell, this.#book);
    // A heading between the pieces of a table says what follows, and is no part of it.
    if (item.level !== undefined && tokens.every(isUnknown)) this.#close();
    else for (const token of tokens) this.#take(token, { item, whole: false });
  }

  row(item: RowItem): void {
    const tokens = item.cells.flatMap((cell) => tokensOf(cell, this.#book));
    const whole = item.table.kind !== "lines" && item.cells.length > 1;
    if (whole && isHeaderRow(tokens)) {
      for (const token of tokens) this.#takeHeader(token);
      return;
    }
    for (const token of tokens) this.#take(token, { item, whole });
    if (whole) this.#endOfRow(item, tokens);
    if (whole && tokens.every(isBlank)) this.#emptyRow(item, tokens);
  }

  end(): Scan {
    this.#close();
    const rest = this.#pending.map(({ token }) => token);
    return { rows: this.#rows, mentions: this.#mentions, groups: this.#groups, rest };
  }

  // 其他 and 总计 are labels of rows and of columns: of columns as long as no row has begun.
  #take(token: Token, spot: Spot): void {
    if (isValue(token)) this.#takeValue(token, spot);
    else if (token.row && !(token.columns && this.#inHeader)) this.#takeLabel(token, token.row, spot);
    else if (token.columns) this.#takeHeader(token);
    else if (token.word) this.#takeCorner();
    else this.#takeText(token, spot);
  }

  #takeLabel(token: Token, hit: Hit, { item }: Spot): void {
    if (!hit.label.below) {
      this.#open(token.cell, item, hit);
      return;
    }
    this.#group = { hit, cell: token.cell };
    this.#groups.push(this.#group);
    if (this.#row && (this.#row.values.length > 0 || isElsewhere(hit, this.#row.label))) this.#close();
  }

  #open(cell: SourceCell, item: Item, label?: Hit): SourceRow {
    this.#close();
    const row: SourceRow = {
      label,
      labelCell: label && cell,
      before: this.#pending.map(({ token }) => token),
      own: this.#pending.filter((pending) => pending.item === item).map(({ token }) => token),
      values: [],
      header: this.#header,
      at: cell.at,
    };
    this.#row = row;
    this.#rowItem = item;
    this.#pending = [];
    this.#aboveCorner = undefined;
    this.#group = undefined;
    this.#inHeader = false;
    return row;
  }

  #takeValue(token: Token, { item, whole }: Spot): void {
    if (this.#row && this.#row.values.length > 0 && whole && this.#rowItem !== item) this.#close();
    if (this.#row) this.#row.values.push(token);
    else if (!isBlank(token)) this.#openWithValue(token, item);
    else if (!token.cell.filler && (whole || !this.#hasLabels)) this.#lead(token, whole ? item : undefined);
  }

  // Behind a label empty cells have their place; a row without one may begin with them.
  #openWithValue(token: Token, item: Item): void {
    const { tokens: leading = [], item: at = item } = this.#leading ?? {};
    const row = this.#open(this.#group?.cell ?? token.cell, item, this.#group?.hit);
    if (at === item) row.values.push(...leading);
    row.values.push(token);
  }

  #lead(token: Token, item: Item | undefined): void {
    if (!this.#leading || this.#leading.item !== item) this.#leading = { item, tokens: [] };
    if (this.#leading.tokens.length < MOST_WORDS) this.#leading.tokens.push(token);
  }

  // What stands behind it may be a piece of the first column's label.
  #takeCorner(): void {
    this.#close();
    this.#aboveCorner = this.#pending.length;
  }

  #takeHeader(token: Token): void {
    if (!this.#inHeader) {
      this.#close();
      const pieces = this.#pending.slice(this.#aboveCorner ?? this.#pending.length);
      this.#header = { tokens: pieces.map((piece) => piece.token) };
      this.#inHeader = true;
    }
    this.#addToHeader(token);
  }

  #addToHeader(token: Token): void {
    this.#leading = undefined;
    if (token.cell.text.length > LONGEST_WORD || this.#header.tokens.length >= MOST_WORDS) return;
    this.#header.tokens.push(token);
  }

  #takeText(token: Token, { item, whole }: Spot): void {
    const row = this.#row;
    this.#group = undefined;
    this.#leading = undefined;
    if (row?.label && (takeUnit(row, token) || takeRemark(row, token, item))) return;
    if (row?.label && whole && this.#rowItem === item && !isRemarkInText(token, item)) row.values.push(token);
    else if (row && row.values.length === 0 && !this.#isNameOfOther(token)) row.before.push(token);
    else {
      this.#close();
      this.#pending.push({ token, item });
    }
    if (this.#inHeader) this.#addToHeader(token);
  }

  // Pieces of labels and remarks may stand between a label and its numbers; another name stands before other numbers.
  #isNameOfOther({ key, cell }: Token): boolean {
    if (key.length < FEWEST_IN_NAME || !/^[\p{Script=Han}、]+$/u.test(cell.text.trim())) return false;
    return ![...this.#book.byFirst.values()].some((labels) => labels.some((label) => label.includes(key)));
  }

  // A group's label with nothing but blanks beside it is a row that was left empty.
  #endOfRow(item: Item, tokens: readonly Token[]): void {
    const group = this.#group;
    const blanks = tokens.filter(isBlank);
    if (!group || this.#rowItem === item || blanks.length < 3) return;
    if (tokens.some((token) => token.row === group.hit))
      this.#open(group.cell, item, group.hit).values.push(...blanks);
  }

  // A row without a label may be left empty as a whole, where rows have none.
  #emptyRow(item: Item, tokens: readonly Token[]): void {
    if (!this.#hasLabels && this.#header.tokens.length > 0)
      this.#open(tokens[0]?.cell ?? { text: "", at: {} }, item).values.push(...tokens);
  }

  #close(): void {
    const row = this.#row;
    if (row) (row.values.length > 0 ? this.#rows : this.#mentions).push(row);
    this.#row = undefined;
    this.#rowItem = undefined;
  }
}

// A unit in a cell of its own belongs to the number before it, or to its empty place.
function takeUnit({ values }: SourceRow, { cell }: Token): boolean {
  const last = values.at(-1);
  const unit = unitAlone(cell.text);
  if (!last || unit === undefined) return false;
  if (last.value.type === "number")
    values[values.length - 1] = { ...last, value: { ...last.value, unit, apart: true } };
  else if (isBlank(last)) values[values.length - 1] = { ...last, value: { type: "blank", unit } };
  else return false;
  return true;
}

// 22 and below it （其中修订16件）
function takeRemark({ values }: SourceRow, token: Token, item: Item): boolean {
  const last = values.at(-1);
  if (last?.value.type !== "number" || !isRemarkInText(token, item)) return false;
  const text = `${last.cell.text}${token.cell.text.trim()}`;
  values[values.length - 1] = {
    ...last,
    cell: { ...last.cell, text },
    value: { ...last.value, remark: true },
  };
  return true;
}

function isRemark(text: string): boolean {
  return /^\s*[（(][^（(]*\p{Script=Han}.*[)）]\s*$/u.test(text) && withoutOrdinal(text) === text;
}

// Where rows have no cells of their own, a remark is none either.
function isRemarkInText({ cell }: Token, item: Item): boolean {
  return !(item.type === "row" && item.table.kind === "grid") && isRemark(cell.text);
}

// Beside its own rows, a group's label may stand anywhere.
function isElsewhere(group: Hit, row: Hit | undefined): boolean {
  return !(row && (row.above.includes(group.label) || group.above.includes(row.label)));
}
