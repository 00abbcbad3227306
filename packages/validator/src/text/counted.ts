import type { Attention } from "./attention.ts";
import { addEvery } from "./every.ts";
import type { Token } from "./lex.ts";
import type { Sense } from "./lexicon.ts";
import { isLimited } from "./limits.ts";
import { isHarmless, phrasesIn, senseOf } from "./phrases.ts";

const COUNTED = "件条份起宗例项个部";

/** A number, and the tokens of its clause up to the next number on either side. */
export interface Counted {
  readonly left: readonly Token[];
  readonly number: Token;
  readonly right: readonly Token[];
  /** No other number of the clause follows. */
  readonly last: boolean;
}

/**
 * Adds what a number claims: of the nearest phrase before it, or of the one that follows (有3件结转下年).
 *
 * @returns how many of the tokens on its right belong to it
 */
export function addCounted(mind: Attention, counted: Counted): number {
  const { left, number, right } = counted;
  if (left.some(({ kind }) => kind === "part")) mind.whole ??= mind.last ?? null;
  const { unit = "" } = number;
  const money = unit === "元";
  if (!money && (unit === "" ? !isBare(left, right) : !COUNTED.includes(unit))) return 0;
  const family = familyOf(mind, counted, money);
  if (family !== undefined) addBefore(mind, counted, family, money);
  else {
    const plain = left.every((token) => isHarmless(token) || token.kind === "part" || token.kind === "rest");
    const taken = plain ? addAfter(mind, counted, money) : 0;
    if (taken > 0) return taken;
    mind.turnAway(left);
  }
  return 0;
}

// The family of the phrase that stands nearest before the number.
function familyOf(mind: Attention, { left, right }: Counted, money: boolean): number | undefined {
  for (let place = left.length - 1; place >= 0; place--) {
    const token = left[place] as Token;
    for (const { role, family } of token.senses) {
      if (family < 0 || !mind.counts(family, money)) continue;
      if (role === "row" || role === "noun") return family;
      const beside = [...left, ...adjacent(right)].some(
        (other) => other !== token && senseOf(other, ["row", "noun", "mention"], family),
      );
      const spoken = mind.isActive(family);
      if (role === "verb" && (spoken || beside)) return family;
      if (role === "column" && (beside || (spoken && mind.rowsOf(family).length > 0))) return family;
    }
  }
  return undefined;
}

function addBefore(
  mind: Attention,
  { left, number, right, last }: Counted,
  family: number,
  money: boolean,
): void {
  const said = phrasesIn(left, family);
  // 收到网民留言320条: something else was received.
  if (left.slice(said.first).some(({ kind }) => kind === "unknown")) {
    mind.turnAway(left);
    return;
  }
  const after = phrasesIn(last ? adjacent(right) : [], family);
  const kept = mind.rowsOf(family);
  const alone =
    said.rows.length === 0 && said.nouns.length > 0 && (said.columns.length === 0 || kept.length === 0);
  const named = [said.rows, alone ? said.nouns : [], after.rows, kept].find((rows) => rows.length > 0) ?? [];
  const rows = [...new Set([...(said.examples ? [] : mind.waiting), ...specific(mind, family, named)])];
  const columns = mind.columnsOf(family, said.columns.length > 0 ? said.columns : after.columns, money);
  const { value, grain = 0, at } = number;
  const limited = isLimited(mind, { family, rows, columns, alone }, left, said);
  // 取水许可申请18件: applications of another kind.
  if (limited && alone && left.some(({ kind }) => kind === "unknown")) {
    mind.turnAway(left);
    return;
  }
  mind.add({ family, rows, columns, value, grain, at, limited, past: mind.past });
  if (last && right.some(({ kind }) => kind === "all")) addEvery(mind, right);
}

// 未经复议直接起诉的行政诉讼 is the first of the two: it names itself, and is a part of the other.
function specific(mind: Attention, family: number, rows: readonly number[]): readonly number[] {
  const all = mind.familyAt(family).rows;
  const placesOf = (row: number) => (all[row]?.as ? [] : (all[row]?.readings[0] ?? []).map(({ at }) => at));
  const isPart = (one: number, row: number) =>
    placesOf(one).length > 0 &&
    placesOf(one).length < placesOf(row).length &&
    placesOf(one).every((at) => placesOf(row).includes(at));
  return rows.filter((row) => !rows.some((one) => isPart(one, row)));
}

function addAfter(mind: Attention, { number, right }: Counted, money: boolean): number {
  for (const [place, token] of right.entries()) {
    const sense = token.senses.find((one) => isNamed(mind, one, right.slice(0, place), money));
    if (sense) {
      addNamed(mind, sense, number, right, money);
      return place + 1;
    }
    if (!isHarmless(token)) return 0;
  }
  return 0;
}

function addNamed(
  mind: Attention,
  sense: Sense,
  number: Token,
  right: readonly Token[],
  money: boolean,
): void {
  const { family, role, index } = sense;
  const said = phrasesIn(right, family);
  const rows = role === "column" ? mind.rowsOf(family) : [index];
  const columns = mind.columnsOf(family, said.columns.length === 1 ? said.columns : [], money);
  const { value, grain = 0, at } = number;
  // 2件复议申请由申请人撤回: what follows says which.
  const limited = isLimited(mind, { family, rows, columns, alone: false }, right, said);
  mind.add({ family, rows, columns, value, grain, at, limited, past: mind.past });
}

function isNamed(
  mind: Attention,
  { family, role }: Sense,
  between: readonly Token[],
  money: boolean,
): boolean {
  if (family < 0 || !mind.counts(family, money)) return false;
  if (role === "row") return true;
  if (role === "column") return mind.isActive(family) && mind.rowsOf(family).length > 0;
  return (
    role === "verb" &&
    (mind.isActive(family) ||
      between.some((token) => senseOf(token, ["noun", "mention"], family) !== undefined))
  );
}

// The words directly after a number, as far as they are known.
function adjacent(right: readonly Token[]): readonly Token[] {
  const end = right.findIndex(({ kind }) => kind !== "word" && kind !== "known");
  return end < 0 ? right : right.slice(0, end);
}

// A number without a unit counts where a word like 数量 announces it and nothing follows.
function isBare(left: readonly Token[], right: readonly Token[]): boolean {
  return right.length === 0 && /[数量为是:计共]$/.test(left.at(-1)?.text ?? "");
}
