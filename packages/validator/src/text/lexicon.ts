import type { Statements } from "./statements.ts";
import { WordTree } from "./word-tree.ts";
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

const made = new WeakMap<Statements, Lexicon>();

/** The lexicon of an edition, made when it is first needed. */
export function lexiconOf(statements: Statements): Lexicon {
  const known = made.get(statements);
  if (known) return known;
  const { names } = statements;
  const lexicon = { words: wordsOf(statements), names: new RegExp(names.join("|") || "(?!)") };
  made.set(statements, lexicon);
  return lexicon;
}

function wordsOf({ families }: Statements): WordTree {
  const words = new WordTree();
  const add = (says: readonly string[] | undefined, role: Sense["role"], family = -1, index = -1) => {
    const sense = { role, family, index };
    if (says) for (const pattern of says) words.add(pattern, sense);
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
