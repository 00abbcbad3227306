import type { Sense } from "./lexicon.ts";

/**
 * Words as a tree of their characters. A pattern `{a|b|}c` is a word for each of its ways, and branches grow only where a text
 * walks: a report has few of the thousands of words.
 */
export class WordTree {
  readonly #senses: Sense[] = [];
  readonly #rests: Rest[] = [];
  #next: Map<number, WordTree> | undefined;

  /** What the word that ends here may mean; `undefined` where none ends. */
  get senses(): readonly Sense[] | undefined {
    return this.#senses.length > 0 ? this.#senses : undefined;
  }

  /** What may follow a character. */
  next(code: number): WordTree | undefined {
    this.#next ??= this.#grown();
    return this.#next.get(code);
  }

  /** Adds the words of a pattern. The first meaning of a word is its own; a later one counts when it names a family. */
  add(pattern: string, sense: Sense): void {
    const first = pattern.charCodeAt(0);
    if (first === OPEN) addWays(this, pattern, sense);
    else if (pattern !== "") this.#rests.push({ pattern, sense });
    else if (this.#senses.length === 0 || (sense.family >= 0 && !this.#senses.includes(sense)))
      this.#senses.push(sense);
  }

  #grown(): Map<number, WordTree> {
    const next = new Map<number, WordTree>();
    for (const { pattern, sense } of this.#rests) {
      const code = pattern.charCodeAt(0);
      const branch = next.get(code) ?? new WordTree();
      next.set(code, branch);
      branch.add(pattern.slice(1), sense);
    }
    return next;
  }
}

/** What is left of a pattern, beginning with a character, and what its words mean. */
interface Rest {
  readonly pattern: string;
  readonly sense: Sense;
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const OR = 0x7c;

// A pattern that begins with a group: each of its options with all that follows.
function addWays(tree: WordTree, pattern: string, sense: Sense): void {
  const end = endOfGroup(pattern);
  const after = pattern.slice(end);
  let [depth, from] = [0, 1];
  for (let at = 1; at < end; at++) {
    const code = pattern.charCodeAt(at);
    if (depth === 0 && (code === OR || code === CLOSE)) {
      tree.add(pattern.slice(from, at) + after, sense);
      from = at + 1;
    } else if (code === OPEN) depth++;
    else if (code === CLOSE) depth--;
  }
}

function endOfGroup(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at);
    if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) return at + 1;
  }
  return pattern.length;
}
