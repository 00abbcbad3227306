import type { Token } from "./lex.ts";
import type { Phrase, Sense } from "./lexicon.ts";

/** The words of a family that some tokens hold. */
export interface Phrases {
  readonly rows: readonly number[];
  readonly nouns: readonly number[];
  readonly columns: readonly number[];
  /** The place of the first of them, or the number of tokens. */
  readonly first: number;
  /** Rows were named as examples of what follows: 因本机关不掌握等原因无法提供. */
  readonly examples: boolean;
}

/** What tokens say of a family. */
export function phrasesIn(tokens: readonly Token[], family: number): Phrases {
  const rows: number[] = [];
  const nouns: number[] = [];
  const columns: number[] = [];
  let [first, examples] = [tokens.length, 0];
  for (const [place, { senses, text }] of tokens.entries()) {
    if (text.startsWith("等")) examples = rows.length;
    for (const { family: of, role, index } of senses) {
      if (of !== family || role === "mention" || role === "settled") continue;
      const into = role === "column" ? columns : role === "noun" ? nouns : rows;
      if (!into.includes(index)) into.push(index);
      first = Math.min(first, place);
    }
  }
  const named = rows.length > examples ? rows.slice(examples) : rows;
  return { rows: named, nouns, columns, first, examples: examples > 0 };
}

/** The sense of a token in one of these parts, for a family or for any. */
export function senseOf({ senses }: Token, roles: readonly Phrase[], family?: number): Sense | undefined {
  for (const sense of senses)
    if (
      (roles as readonly string[]).includes(sense.role) &&
      (family === undefined || sense.family === family)
    )
      return sense;
  return undefined;
}

/** Whether a token may stand beside a phrase of a family without changing what is counted. */
export function isHarmless(token: Token, family?: number): boolean {
  switch (token.kind) {
    case "known":
    case "total":
    case "and":
    case "present":
    case "we":
    case "all":
    case "about":
      return true;
    case "word":
      return token.senses.some((sense) => sense.family === family) || senseOf(token, ["row"]) === undefined;
    default:
      return false;
  }
}

const NOUN =
  /^(?:.*?[由经向对在])?(.*(?:政府|委员会|街道|中心|公司|社区|学校|[局委厅院镇乡县区市州盟旗省办处所站村]))(?:等|本级|机关)?$/;

/** The organ or region that unknown text ends with, if it does. */
export function organIn(text: string): string | undefined {
  return NOUN.exec(text.slice(-40))?.[1];
}
