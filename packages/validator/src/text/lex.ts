import type { Sense } from "./lexicon.ts";
import { dateAt, isDigit, quantityAt } from "./numbers.ts";
import type { Organ } from "./organ.ts";
import type { WordTree } from "./word-tree.ts";
import type { Role } from "./words.ts";

/** A piece of a sentence. */
export interface Token {
  readonly kind: Role | "word" | "number" | "unknown" | "we" | "they";
  readonly text: string;
  /** Where it begins in the normalised sentence. */
  readonly at: number;
  /** What a word of the statements may mean. */
  readonly senses: readonly Sense[];
  /** Of a number. */
  readonly value?: number | undefined;
  readonly grain?: number;
  readonly unit?: string;
}

/** What stands between two stops, and the stop before it. */
export interface Clause {
  /** How strongly it is parted from the one before: 1 、 2 ，  3 ； 0 a bracket. */
  readonly stop: number;
  /** How many brackets it stands in. */
  readonly depth: number;
  readonly tokens: Token[];
}

const STOPS: Readonly<Record<string, number>> = {
  "、": 1,
  ",": 2,
  ":": 2,
  "—": 2,
  ";": 3,
  ".": 3,
  "!": 3,
  "?": 3,
  "。": 3,
};
const NONE: readonly Sense[] = [];
const WE =
  /[我本全](?:管委会|开发区|行政区域|街道|机关|单位|部门|系统|中心|[省市县区州盟旗镇乡局委厅办院处所站社级])/y;
const TITLE = /《[^》]{0,80}》|〔\d+〕\d*号?|\[\d+\]\d*号?/y;
const HOLE = /\{\{\/[^{}]{1,200}\}\}[件条份起宗例项个部元]?/y;
const NUMERALS = "零〇一二两三四五六七八九十百千万亿";

/** Takes normalised sentences apart. Every character is looked at once, whatever they are. */
export class Lexer {
  readonly #words: WordTree;
  readonly #organ: Organ;
  #text = "";
  #at = 0;
  /** Where unknown text began, as long as it goes on. */
  #odd = -1;
  #clauses: Clause[] = [];
  #tokens: Token[] = [];
  #depth = 0;

  constructor(words: WordTree, organ: Organ) {
    this.#words = words;
    this.#organ = organ;
  }

  /** The clauses of a sentence that are not empty. */
  clausesOf(text: string): Clause[] {
    this.#text = text;
    this.#at = 0;
    this.#odd = -1;
    this.#depth = 0;
    this.#clauses = [];
    this.#begin(3);
    while (this.#at < text.length) if (!this.#next(text[this.#at] as string)) this.#unknown(1);
    this.#flush();
    return this.#clauses.filter(({ tokens }) => tokens.length > 0);
  }

  #next(sign: string): boolean {
    if (sign < "\u2e80" && !isDigit(sign.charCodeAt(0))) return this.#sign(sign);
    return this.#number(sign) || this.#word() || this.#other(sign);
  }

  #sign(sign: string): boolean {
    if (sign === "{") return this.#hole();
    if (sign === "[") return this.#title();
    if (sign === "(") this.#depth++;
    else if (sign === ")") this.#depth = Math.max(0, this.#depth - 1);
    else if (STOPS[sign] === undefined) return false;
    // What a colon announces belongs to it when it is a number: 新收申请数量:12件.
    else if (sign === ":" && /^(?:\d|\{\{|无)/.test(this.#text.slice(this.#at + 1, this.#at + 3)))
      return this.#push("known", 1);
    this.#flush();
    this.#begin(STOPS[sign] ?? 0);
    this.#at++;
    return true;
  }

  #begin(stop: number): void {
    this.#tokens = [];
    this.#clauses.push({ stop, depth: this.#depth, tokens: this.#tokens });
  }

  #number(sign: string): boolean {
    if (isDigit(sign.charCodeAt(0))) {
      const date = dateAt(this.#text, this.#at);
      if (date) return this.#push(date.edge ? "known" : "other", date.end - this.#at);
    } else if (!NUMERALS.includes(sign)) return false;
    const found = quantityAt(this.#text, this.#at);
    if (!found) return false;
    this.#flush();
    const { end, grain, unit } = found;
    const before = this.#tokens.at(-1);
    if (before?.text === "第") return this.#push("known", end - this.#at);
    const value = before?.kind === "about" ? undefined : found.value;
    return this.#push("number", end - this.#at, NONE, { value, grain, unit });
  }

  // The longest word that begins here.
  #word(): boolean {
    let node = this.#words.next(this.#text.charCodeAt(this.#at));
    let [senses, length] = [node?.senses, 1];
    for (let i = 1; node !== undefined; i++) {
      if (node.senses) [senses, length] = [node.senses, i];
      node = node.next(this.#text.charCodeAt(this.#at + i));
    }
    if (!senses) return false;
    const { role, family } = senses[0] as Sense;
    if (role === "odd") return this.#unknown(length);
    return family < 0 ? this.#push(role as Role, length) : this.#push("word", length, senses);
  }

  #other(sign: string): boolean {
    const stop = STOPS[sign];
    if (stop !== undefined) {
      this.#flush();
      this.#begin(stop);
      this.#at++;
      return true;
    }
    if (sign === "《" || sign === "〔") return this.#title();
    if (sign !== "我" && sign !== "本" && sign !== "全") return false;
    const found = this.#found(WE);
    return found !== "" && this.#push(this.#organ.isWe(found) ? "we" : "they", found.length);
  }

  // A placeholder is a number that will agree with its cell.
  #hole(): boolean {
    const found = this.#found(HOLE);
    const unit = found.slice(found.lastIndexOf("}") + 1);
    return found !== "" && this.#push("number", found.length, NONE, { value: undefined, grain: 0, unit });
  }

  #title(): boolean {
    const found = this.#found(TITLE);
    return found !== "" && this.#push("known", found.length);
  }

  #found(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? "";
  }

  #push(kind: Token["kind"], length: number, senses: readonly Sense[] = NONE, number?: Partial<Token>): true {
    this.#flush();
    const text = this.#text.slice(this.#at, this.#at + length);
    this.#tokens.push({ kind, text, at: this.#at, senses, ...number });
    this.#at += length;
    return true;
  }

  #unknown(length: number): true {
    if (this.#odd < 0) this.#odd = this.#at;
    this.#at += length;
    return true;
  }

  #flush(): void {
    if (this.#odd < 0) return;
    const text = this.#text.slice(this.#odd, this.#at);
    this.#tokens.push({ kind: "unknown", text, at: this.#odd, senses: NONE });
    this.#odd = -1;
  }
}
