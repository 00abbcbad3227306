import { narrativeContradictionSum } from "@nianbao/findings";
import { addExact } from "@nianbao/form/exact";
import type { Clause, Token } from "./lex.ts";
import { type PartList, partListsIn } from "./part-lists.ts";
import { quoteOf, type Said } from "./said.ts";

/**
 * `narrative-contradiction`, variant `sum`: a list of parts (其中…) that cannot be right. Lists are seldom complete and
 * often followed by other figures: only one that ends with 其余, or misses its whole by little or by a slip, is taken
 * for wrong. Parts that the tables have are judged by those.
 */
export function addUnequalParts(said: Said): void {
  const { setting, clauses, claims, bare, piece } = said;
  if (!mayList(bare)) return;
  const before = /^.{0,8}其中/.test(bare) ? lastNumber(setting.lexer.clausesOf(said.before)) : undefined;
  for (const list of partListsIn(clauses, before)) {
    const { whole, values, from, to } = list;
    const sum = addExact(values);
    if (whole.value === undefined || !isWrong(whole.value, sum, list)) continue;
    if (claims.some(({ at, limited }) => !limited && at > from && at <= to)) continue;
    const stated = { quote: quoteOf(said, from), expected: sum, actual: whole.value };
    setting.found.add(narrativeContradictionSum, piece.path, stated);
    return;
  }
}

/** Whether a sentence can list parts. */
export function mayList(sentence: string): boolean {
  return /其中|[条件份元]\(/.test(sentence);
}

// The last number of the sentence before, of which the list may be.
function lastNumber(clauses: readonly Clause[]): Token | undefined {
  const outside = clauses.filter(({ depth }) => depth === 0);
  return outside.flatMap(({ tokens }) => tokens).findLast(({ kind }) => kind === "number");
}

function isWrong(whole: number, sum: number, { values, others, closed }: PartList): boolean {
  if (values.length < 2 || whole === 0 || startsWith(values, whole)) return false;
  // Every part has a number of another unit beside it, or none has: 1件收取420元；2件收取290元.
  if (others > 0 && Math.abs(others - values.length) > 1) return false;
  const apart = Math.abs(whole - sum);
  return closed || apart * 10 <= whole || whole === sum * 1e4 || (values.length > 2 && isSlip(whole, sum));
}

// The first parts are all there are, and other figures follow.
function startsWith(values: readonly number[], whole: number): boolean {
  return values.some((_, place) => place > 0 && addExact(values.slice(0, place + 1)) === whole);
}

// One digit differs, or two neighbours are swapped.
function isSlip(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  if (a.length !== b.length) return false;
  const wrong = [...a].flatMap((digit, place) => (digit === b[place] ? [] : [place]));
  const [first = 0, second = 0] = wrong;
  return wrong.length === 1 || (wrong.length === 2 && a[first] === b[second] && a[second] === b[first]);
}
