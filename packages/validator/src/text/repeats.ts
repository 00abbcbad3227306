import { excerpt, narrativeContradictionItself } from "@nianbao/findings";
import type { Clause, Token } from "./lex.ts";
import type { Said } from "./said.ts";

/**
 * `narrative-contradiction`, variant `itself`: what was disclosed in the year, in the same words and with another number
 * than before. By one channel alone, only what the same narrative says is compared.
 */
export function addRepeated({ setting, sentence, bare, text, narrative, piece }: Said): void {
  if (!/公开|发布/.test(bare) || !bare.includes("信息")) return;
  const { figures, found, lexer } = setting;
  const figure = figureOf(lexer.clausesOf(beginningOf(text)));
  if (!figure) return;
  const { key, value, channel } = figure;
  const quote = excerpt(sentence.trim());
  const place = channel ? `${narrative} ${key}` : key;
  const first = figures.get(place);
  if (!first) figures.set(place, { value, quote });
  else if (first.value !== value) {
    const stated = { quote, other: first.quote, expected: first.value, actual: value };
    found.add(narrativeContradictionItself, piece.path, stated);
  }
}

// As far as its first number and the unit of that.
function beginningOf(text: string): string {
  const digit = text.search(/\d/);
  return digit < 0 ? "" : text.slice(0, digit + 24);
}

interface Figure {
  /** The words that say what was counted; the same words count the same. */
  readonly key: string;
  readonly value: number;
  /** It was counted by one channel alone. */
  readonly channel: boolean;
}

const COMPARED = /同比|环比|较|比|增|减|下降|上升|上涨|回落|提高|降低|幅|本级|所属|至今|季度|半年|月/;

// The first number of a sentence, when only known words, the year and the organ stand before its clause.
function figureOf(clauses: readonly Clause[]): Figure | undefined {
  let whole = false;
  for (const { tokens, depth } of clauses) {
    if (depth > 0) return undefined;
    const place = tokens.findIndex(({ kind }) => kind === "number");
    const before = place < 0 ? tokens : tokens.slice(0, place);
    if (before.some(({ kind }) => EXCLUDED.includes(kind))) return undefined;
    whole ||= before.some(isWhole);
    if (place >= 0) return whole ? figure(before, tokens[place] as Token) : undefined;
    if (before.some(({ kind }) => UNCLEAR.includes(kind))) return undefined;
  }
  return undefined;
}

const EXCLUDED: readonly Token["kind"][] = ["past", "part", "they", "none"];
const UNCLEAR: readonly Token["kind"][] = ["unknown", "other", "word"];

function isWhole({ kind }: Token): boolean {
  return kind === "present" || kind === "total" || kind === "we";
}

function figure(before: readonly Token[], { value, unit }: Token): Figure | undefined {
  const said = before.filter((token) => !isWhole(token)).map(({ text }) => text);
  const key = said.filter((text) => !/^(?:了|已|已经|的|为|各类|在)$/.test(text)).join("");
  if (value === undefined || !/公开|发布/.test(key) || !key.includes("信息") || COMPARED.test(key))
    return undefined;
  return {
    key: key + unit,
    value,
    channel: before.some(({ kind }) => kind === "other" || kind === "unknown"),
  };
}
