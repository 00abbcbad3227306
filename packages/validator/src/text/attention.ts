import type { Token } from "./lex.ts";
import type { Organ } from "./organ.ts";
import { organIn } from "./phrases.ts";
import type { Family } from "./statements.ts";

/** What a sentence says of cells. */
export interface Claim {
  readonly family: number;
  /** The rows it names: each by itself, or all of them together. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** `undefined` where the text gives no exact number. */
  readonly value: number | undefined;
  /** What the number may differ by when it was rounded. */
  readonly grain: number;
  /** Where in the sentence it stands. */
  readonly at: number;
  /** It counts something narrower than the table does, or nobody knows what. */
  readonly limited: boolean;
  /** It speaks of another year. */
  readonly past: boolean;
}

/** The family of what no statement speaks of. */
const NONE = -1;

/** What the reader of a narrative keeps in mind: what is spoken of, and what was said of it. */
export class Attention {
  readonly families: readonly Family[];
  readonly organ: Organ;
  readonly #home: readonly number[];
  /** The family spoken of; `undefined` as long as only the narrative tells. */
  family: number | undefined;
  /** The rows spoken of; none when it is not clear which, `undefined` when nothing was said yet. */
  rows: readonly number[] | undefined;
  columns: readonly number[] = [];
  /** Rows of clauses without a number of their own, to be counted with the next: 复议、诉讼共3件. */
  waiting: readonly number[] = [];
  last: Claim | undefined;
  /** What the parts after 其中 are parts of; `null` for something that is no cell. */
  whole: Claim | null | undefined;
  /** Another organ's figures follow. */
  theirs = false;
  /** Only what belongs to some subject is spoken of: 围绕营商环境，…. */
  themed = false;
  past = false;
  claims: Claim[] = [];
  sentence = "";

  constructor(families: readonly Family[], organ: Organ, narrative: string) {
    this.families = families;
    this.organ = organ;
    this.#home = families.flatMap(({ narratives }, index) =>
      narratives?.includes(narrative) ? [index] : [],
    );
  }

  /** Whether the narrative speaks of something by itself, or something was spoken of. */
  get awake(): boolean {
    return this.#home.length > 0 || (this.family ?? NONE) !== NONE;
  }

  /** A new sentence begins. */
  begin(sentence: string): void {
    this.sentence = sentence;
    this.claims = [];
    this.waiting = [];
    this.whole = undefined;
    this.theirs = false;
    this.themed = false;
    this.past = false;
    // Who applied is said of everything that was received, unless the sentence counts something else.
    if (this.family !== undefined && this.#nounOf(this.family) !== undefined) this.rows = undefined;
  }

  /** A new block of the same narrative begins. */
  rest(): void {
    this.rows = undefined;
    this.columns = [];
    this.last = undefined;
  }

  /** How to go back to what is spoken of now: what stands in brackets changes nothing outside. */
  mark(): () => void {
    const { family, rows, columns, last, whole, theirs, themed, past } = this;
    return () => {
      Object.assign(this, { family, rows, columns, last, whole, theirs, themed, past });
    };
  }

  isHome(family: number): boolean {
    return this.#home.includes(family);
  }

  isActive(family: number): boolean {
    return this.family === family || (this.family === undefined && this.isHome(family));
  }

  familyAt(family: number): Family {
    return this.families[family] as Family;
  }

  /** The rows spoken of; where nothing was said yet, what the subject itself counts. */
  rowsOf(family: number): readonly number[] {
    if (this.family === family && this.rows) return this.rows;
    const noun = this.isActive(family) ? this.#nounOf(family) : undefined;
    return noun === undefined ? [] : [noun];
  }

  // The row that stands for its family: the only one, or its noun.
  #nounOf(family: number): number | undefined {
    const rows = this.families[family]?.rows ?? [];
    const noun = rows.length === 1 ? 0 : rows.findIndex((row) => row.as === "noun");
    return noun < 0 ? undefined : noun;
  }

  /** Whether a family has columns of money, or of counts. */
  counts(family: number, money: boolean): boolean {
    return this.familyAt(family).columns.some((column) => (column.money !== undefined) === money);
  }

  /** The columns that were named, else the one that is meant without being named, else those spoken of. */
  columnsOf(family: number, named: readonly number[], money: boolean): readonly number[] {
    const { columns } = this.familyAt(family);
    const fitting = named.filter((index) => (columns[index]?.money !== undefined) === money);
    if (fitting.length > 0) return fitting;
    const plain = columns.findIndex((column) => !column.says && (column.money !== undefined) === money);
    if (plain >= 0) return [plain];
    return this.family === family ? this.columns : [];
  }

  add(claim: Claim): void {
    this.claims.push(claim);
    this.last = claim;
    this.family = claim.family;
    this.rows = claim.limited ? [] : claim.rows;
    this.columns = claim.columns;
    this.waiting = [];
  }

  /** A number of something else: what was spoken of before is over, unless it is only compared. */
  turnAway(left: readonly Token[]): void {
    this.last = undefined;
    if (!left.some(({ kind }) => kind === "unknown" || kind === "word" || kind === "they")) return;
    this.theirs ||= left.some((token) => this.isOther(token));
    // A part that the table does not have: its whole is still spoken of.
    if (!this.whole) this.family = NONE;
    this.rows = [];
  }

  /** Whether a token names another organ or region than the report's. */
  isOther({ kind, text }: Token): boolean {
    if (kind === "they") return true;
    const noun = kind === "unknown" ? organIn(text) : undefined;
    return noun !== undefined && !this.organ.isNamed(noun);
  }

  /** Whether a token names an organ that cannot be the report's. */
  isForeign({ kind, text }: Token): boolean {
    const noun = kind === "unknown" ? organIn(text) : undefined;
    return kind === "they" || (noun !== undefined && this.organ.isForeign(noun));
  }

  /** Whether a token names the organ of the report. */
  isOwn({ kind, text }: Token): boolean {
    const noun = kind === "unknown" ? organIn(text) : undefined;
    return noun !== undefined && this.organ.isNamed(noun);
  }
}

export function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
