import { narrativeContradictionSum } from "@nianbao/findings";
import { addExact } from "@nianbao/form/exact";
import type { Clause, Token } from "./lex.ts";
import { quoteOf, type Said } from "./said.ts";

/**
 * `narrative-contradiction`, variant `sum`: a list of parts (其中…) that cannot be right. Lists are seldom complete and
 * often followed by other figures: only one that ends with 其余, or misses its whole by little or by a slip, is taken
 * for wrong. Parts that the tables have are judged by those.
 */
export function addUnequalParts(said: Said): void {
  const { setting, clauses, claims, bare, piece } = said;
  if (!bare.includes("其中")) return;
  const before = /^.{0,8}其中/.test(bare) ? lastNumber(setting.lexer.clausesOf(said.before)) : undefined;
  for (const list of listsIn(clauses, before)) {
    const { whole, values, from, to } = list;
    const sum = addExact(values);
    if (whole.value === undefined || !isWrong(whole.value, sum, list)) continue;
    if (claims.some(({ at, limited }) => !limited && at > from && at <= to)) continue;
    const stated = { quote: quoteOf(said, from), expected: sum, actual: whole.value };
    setting.found.add(narrativeContradictionSum, piece.path, stated);
    return;
  }
}

interface List {
  readonly whole: Token;
  readonly depth: number;
  readonly from: number;
  readonly values: number[];
  /** How strongly its parts are parted; what is parted more strongly is no longer one of them. */
  level: number;
  to: number;
  /** Its last part is 其余 or 其他. */
  closed: boolean;
}

// The last number of the sentence before, of which the list may be.
function lastNumber(clauses: readonly Clause[]): Token | undefined {
  const outside = clauses.filter(({ depth }) => depth === 0);
  return outside.flatMap(({ tokens }) => tokens).findLast(({ kind }) => kind === "number");
}

function isWrong(whole: number, sum: number, { values, closed }: List): boolean {
  if (values.length < 2 || whole === 0 || startsWith(values, whole)) return false;
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

const COMPARED = /同比|环比|较|比|增|减|下降|上升|上涨|回落|提高|降低|幅/;
const PARTIAL = /等|主要|重点/;

function listsIn(clauses: readonly Clause[], before: Token | undefined): List[] {
  const lists: List[] = [];
  const numbers: (Token | undefined)[] = [before];
  let list: List | undefined;
  let apart = 0;
  for (const { tokens, stop, depth } of clauses) {
    if (list && depth < list.depth) list = undefined;
    if (list && depth > list.depth) continue;
    apart = Math.max(apart, stop);
    const said = tokens.map(({ text }) => text).join("");
    let [total, closing] = [false, false];
    for (const token of tokens) {
      total ||= token.kind === "total";
      closing ||= token.kind === "rest";
      if (token.kind === "part" && token.text === "其中") {
        const whole = numbers[depth] ?? numbers[depth - 1];
        const again: boolean = list !== undefined;
        if (again) lists.pop();
        list =
          whole && !again
            ? { whole, depth, from: token.at, to: token.at, values: [], level: 0, closed: false }
            : undefined;
        if (list) lists.push(list);
        apart = 0;
      } else if (token.kind === "number") {
        if (list && !COMPARED.test(said)) list = extend(list, token, { apart, total, closing, said }, lists);
        numbers[depth] = token;
        numbers.length = depth + 1;
        apart = 0;
      }
    }
  }
  return lists;
}

interface Around {
  readonly apart: number;
  readonly total: boolean;
  readonly closing: boolean;
  readonly said: string;
}

// The list with one more part, or nothing when it has ended; a list that cannot be judged is taken back.
function extend(
  list: List,
  token: Token,
  { apart, total, closing, said }: Around,
  lists: List[],
): List | undefined {
  if (token.unit === "%" || token.unit === "") return list;
  const { values } = list;
  if (values.length === 1) list.level = apart;
  if (total || (values.length > 1 && apart > list.level)) return undefined;
  if (token.unit !== list.whole.unit && values.length > 1) return undefined;
  if (token.unit !== list.whole.unit || token.value === undefined || PARTIAL.test(said)) {
    lists.pop();
    return undefined;
  }
  values.push(token.value);
  list.to = token.at;
  list.closed = closing;
  return closing ? undefined : list;
}
