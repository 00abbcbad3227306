import type { Statements } from "./statements.ts";
import { type Role, WORDS } from "./words.ts";

/** What a word may mean: a part in the sentence, or a row or column of a family. */
export interface Sense {
  readonly role: Role | Phrase;
  readonly family: number;
  readonly index: number;
}

/** The parts that the words of `statements.json` play. */
export type Phrase = "row" | "verb" | "noun" | "settled" | "column" | "mention";

/** The words of the language and of an edition's statements. */
export interface Lexicon {
  readonly words: WordTree;
  /** Matches where a word names a family by itself. */
  readonly names: RegExp;
}

/** Words as a tree of their characters: what may follow, and what the word that ends here may mean. */
export interface WordTree {
  readonly next: Map<number, WordTree>;
  senses?: readonly Sense[];
}

const made = new WeakMap<Statements, Lexicon>();

/** The lexicon of an edition, made when it is first needed. */
export function lexiconOf(statements: Statements): Lexicon {
  const known = made.get(statements);
  if (known) return known;
  const words = sensesOf(statements);
  const lexicon = { words: treeOf(words), names: namesIn(words) };
  made.set(statements, lexicon);
  return lexicon;
}

const NAMING = ["row", "noun", "mention"];

// The shortest words do: a longer one holds one of them.
function namesIn(words: ReadonlyMap<string, readonly Sense[]>): RegExp {
  const naming = [...words].filter(([, senses]) => senses.some(({ role }) => NAMING.includes(role)));
  const short = naming
    .map(([text]) => text)
    .filter((text, _, all) => !all.some((one) => one !== text && text.includes(one)));
  return new RegExp(short.length > 0 ? short.join("|") : "(?!)");
}

function treeOf(words: ReadonlyMap<string, readonly Sense[]>): WordTree {
  const root: WordTree = { next: new Map() };
  for (const [text, senses] of words) {
    let at = root;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const next: WordTree = at.next.get(code) ?? { next: new Map() };
      at.next.set(code, next);
      at = next;
    }
    at.senses = senses;
  }
  return root;
}

function sensesOf({ families }: Statements): Map<string, Sense[]> {
  const words = new Map<string, Sense[]>();
  const add = (says: readonly string[] | undefined, role: Sense["role"], family = -1, index = -1) => {
    for (const text of (says ?? []).flatMap(expand)) {
      const senses = words.get(text);
      if (!senses) words.set(text, [{ role, family, index }]);
      // A word of a family is no longer one that says nothing.
      else if (family >= 0) senses.push({ role, family, index });
    }
  };
  for (const [family, { mentions, rows, columns }] of families.entries()) {
    add(mentions, "mention", family);
    for (const [index, row] of rows.entries())
      add(row.says, row.as === "all" ? "settled" : (row.as ?? "row"), family, index);
    for (const [index, column] of columns.entries()) add(column.says, "column", family, index);
  }
  for (const [role, says] of Object.entries(WORDS)) add(says.split(/\s+/), role as Role);
  for (const { unless } of families) add(unless?.says, "known");
  return words;
}

/** Every word that a pattern stands for: `{a|b|}c` for `ac`, `bc` and `c`. */
export function expand(pattern: string): string[] {
  const open = pattern.indexOf("{");
  if (open < 0) return pattern === "" ? [] : [pattern];
  const options: string[] = [];
  let depth = 0;
  let from = open + 1;
  let at = open;
  do {
    const sign = pattern[at++];
    if (sign === "{") depth++;
    else if (sign === "}") depth--;
    if (depth === 0 || (sign === "|" && depth === 1)) {
      options.push(pattern.slice(from, at - 1));
      from = at;
    }
  } while (depth > 0 && at < pattern.length);
  return options.flatMap((option) => expand(pattern.slice(0, open) + option + pattern.slice(at)));
}
