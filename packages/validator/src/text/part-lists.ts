import type { Clause, Token } from "./lex.ts";

/** The numbers that follow 其中 or stand in brackets, and the number of which they are parts. */
export interface PartList {
  readonly whole: Token;
  /** Where in the sentence the list begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly values: readonly number[];
  /** How many numbers of another unit stand among them. */
  readonly others: number;
  /** Its last part is 其余 or 其他. */
  readonly closed: boolean;
}

/**
 * The lists of parts of a sentence. What is in brackets below a list is none of its parts, and a list that names another
 * 其中, says 等 or has a part that is no exact number cannot be judged and is left out.
 *
 * @param before - the last number of the sentence before, of which the first list may be
 */
export function partListsIn(clauses: readonly Clause[], before: Token | undefined): PartList[] {
  const reading = new ListReading(before);
  for (const clause of clauses) reading.read(clause);
  return reading.lists;
}

const COMPARED = /同比|环比|较|比|增|减|下降|上升|上涨|回落|提高|降低|幅/;
const PARTIAL = /等|主要|重点/;

type Making = { -readonly [Key in keyof PartList]: PartList[Key] } & {
  readonly depth: number;
  readonly values: number[];
  /** How strongly its parts are parted; what is parted more strongly is no longer one of them. */
  level: number;
};

class ListReading {
  readonly lists: Making[] = [];
  /** The last number at each depth of brackets. */
  readonly #numbers: (Token | undefined)[];
  #list: Making | undefined;
  #depth = 0;
  /** The strongest stop since the last number. */
  #apart = 0;

  constructor(before: Token | undefined) {
    this.#numbers = [before];
  }

  read({ tokens, stop, depth }: Clause): void {
    if (this.#list && depth < this.#list.depth) this.#list = undefined;
    if (this.#list && depth > this.#list.depth) return;
    this.#numbers.length = Math.max(1, Math.min(this.#numbers.length, depth + 1));
    this.#apart = Math.max(this.#apart, stop);
    // 收到128件（网上71件、信函57件）
    if (depth > this.#depth && !tokens.some(({ kind }) => kind === "part"))
      this.#begin(tokens[0]?.at ?? 0, depth);
    this.#depth = depth;
    const said = tokens.map(({ text }) => text).join("");
    for (const [place, token] of tokens.entries()) {
      if (token.kind === "part" && token.text === "其中") this.#begin(token.at, depth);
      if (token.kind !== "number") continue;
      if (this.#list && !COMPARED.test(said)) this.#extend(this.#list, token, tokens.slice(0, place), said);
      this.#numbers[depth] = token;
      this.#numbers.length = depth + 1;
      this.#apart = 0;
    }
  }

  #begin(at: number, depth: number): void {
    const whole = this.#numbers[depth] ?? this.#numbers[depth - 1];
    this.#apart = 0;
    if (this.#list) this.#drop();
    else if (whole) {
      this.#list = { whole, depth, from: at, to: at, values: [], others: 0, level: 0, closed: false };
      this.lists.push(this.#list);
    }
  }

  #extend(list: Making, { unit, value, at }: Token, before: readonly Token[], said: string): void {
    if (unit === "%" || unit === "") return;
    const { values } = list;
    const isOther = unit !== list.whole.unit;
    if (values.length === 1 && !isOther) list.level = this.#apart;
    const isOver = values.length > 1 && (this.#apart > list.level || (isOther && list.others === 0));
    if (isOver || before.some(({ kind }) => kind === "total")) this.#list = undefined;
    else if (isOther) list.others++;
    else if (value === undefined || PARTIAL.test(said)) this.#drop();
    else {
      values.push(value);
      list.to = at;
      list.closed = before.some(({ kind }) => kind === "rest");
      if (list.closed) this.#list = undefined;
    }
  }

  #drop(): void {
    this.lists.pop();
    this.#list = undefined;
  }
}
