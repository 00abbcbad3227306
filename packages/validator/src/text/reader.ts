import { Attention, type Claim } from "./attention.ts";
import { addCounted } from "./counted.ts";
import { addDenial } from "./denial.ts";
import { addEvery, addSettled } from "./every.ts";
import type { Clause, Token } from "./lex.ts";
import type { Organ } from "./organ.ts";
import { isHarmless, phrasesIn, senseOf } from "./phrases.ts";
import type { Statements } from "./statements.ts";

/** Reads one narrative, sentence by sentence, for what it claims of the tables. */
export class Reader {
  readonly #mind: Attention;

  constructor(statements: Statements, organ: Organ, narrative: string) {
    this.#mind = new Attention(statements.families, organ, narrative);
  }

  /** Whether a sentence can claim anything that does not name a family itself. */
  get awake(): boolean {
    return this.#mind.awake;
  }

  /** A new block begins. */
  rest(): void {
    this.#mind.rest();
  }

  /** What a sentence claims. */
  read(clauses: readonly Clause[], sentence: string): readonly Claim[] {
    const mind = this.#mind;
    mind.begin(sentence);
    const outside: (() => void)[] = [];
    for (const [place, clause] of clauses.entries()) {
      while (outside.length < clause.depth) outside.push(mind.mark());
      while (outside.length > clause.depth) outside.pop()?.();
      if (clause.stop === 3) mind.whole = undefined;
      if (clause.stop !== 1) mind.waiting = [];
      this.#clause(clauses, place);
    }
    outside[0]?.();
    return mind.claims;
  }

  #clause(clauses: readonly Clause[], place: number): void {
    const mind = this.#mind;
    const { tokens } = clauses[place] as Clause;
    notice(mind, tokens);
    let from = 0;
    let at = indexOf(tokens, "number", 0);
    if (at < 0) this.#wordy(tokens, clauses, place);
    while (at >= 0) {
      const next = indexOf(tokens, "number", at + 1);
      const right = tokens.slice(at + 1, next < 0 ? undefined : next);
      const number = tokens[at] as Token;
      from = at + 1 + addCounted(mind, { left: tokens.slice(from, at), number, right, last: next < 0 });
      at = next;
    }
  }

  #wordy(tokens: readonly Token[], clauses: readonly Clause[], place: number): void {
    const mind = this.#mind;
    const none = indexOf(tokens, "none", 0);
    if (none >= 0) addDenial(mind, tokens, none, goingOn(clauses, place));
    else this.#plain(tokens);
  }

  #plain(tokens: readonly Token[]): void {
    const mind = this.#mind;
    if (indexOf(tokens, "all", 0) >= 0) addEvery(mind, tokens);
    addSettled(mind, tokens);
    // Another organ, or one subject alone, is spoken of in what follows.
    const first = tokens.find(({ kind }) => kind !== "part" && kind !== "present" && kind !== "we");
    if (first?.kind === "theme") mind.themed = true;
    const last = tokens.at(-1);
    if ((first && mind.isForeign(first)) || (last && mind.isOther(last))) mind.theirs = true;
    mention(mind, tokens);
  }
}

// Whose figures these are, and of which year.
function notice(mind: Attention, tokens: readonly Token[]): void {
  let [past, compared] = [false, false];
  for (const { kind } of tokens) {
    if (kind === "we") mind.theirs = false;
    if (kind === "we" || kind === "present") mind.themed = false;
    if (kind === "present") mind.past = false;
    else if (kind === "past") past = true;
    else if (kind === "other") compared = true;
  }
  if (past && !compared) mind.past = true;
}

// What a clause without a number speaks of.
function mention(mind: Attention, tokens: readonly Token[]): void {
  const named = tokens.findLast((token) => senseOf(token, ["row", "noun", "mention"]));
  const family = named?.senses[0]?.family ?? mind.family ?? -1;
  if (family < 0) return;
  const { rows, columns } = phrasesIn(tokens, family);
  if (!named && rows.length === 0) return;
  if (mind.family !== family) mind.rows = undefined;
  mind.family = family;
  mind.last = undefined;
  if (rows.length > 0) mind.rows = rows;
  if (columns.length > 0) mind.columns = columns;
  mind.waiting = tokens.every((token) => isHarmless(token, family))
    ? [...new Set([...mind.waiting, ...rows])]
    : [];
}

// The clauses without a number that 、 joins to one.
function goingOn(clauses: readonly Clause[], place: number): Token[] {
  const following: Token[] = [];
  for (const { tokens, stop } of clauses.slice(place + 1, place + 6)) {
    if (stop !== 1 || indexOf(tokens, "number", 0) >= 0) break;
    following.push(...tokens);
  }
  return following;
}

function indexOf(tokens: readonly Token[], kind: Token["kind"], from: number): number {
  for (let at = from; at < tokens.length; at++) if (tokens[at]?.kind === kind) return at;
  return -1;
}
