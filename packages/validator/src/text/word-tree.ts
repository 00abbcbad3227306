import type { Sense } from "./lexicon.ts";

/**
 * Words as a tree of their characters. A pattern `{a|b|}c` is a word for each of its ways, and branches grow only where a text
 * walks: a report has few of the thousands of words.
 */
export class WordTree {
  #senses: Sense[] | undefined;
  /** By the next character: the branch, or what it will grow from. */
  readonly #below = new Map<number, WordTree | Rest[]>();

  /** What the word that ends here may mean; `undefined` where none ends. */
  get senses(): readonly Sense[] | undefined {
    return this.#senses;
  }

  /** What may follow a character. */
  next(code: number): WordTree | undefined {
    const below = this.#below.get(code);
    return Array.isArray(below) ? this.#grow(code, below) : below;
  }

  /** Adds the words of a pattern. The first meaning of a word is its own; a later one counts when it names a family. */
  add(pattern: string, sense: Sense): void {
    if (pattern === "") this.#mean(sense);
    else if (pattern.charCodeAt(0) === OPEN) addWays(this, pattern, sense);
    else this.#put(pattern, sense);
  }

  #mean(sense: Sense): void {
    if (!this.#senses) this.#senses = [sense];
    else if (sense.family >= 0 && !this.#senses.includes(sense)) this.#senses.push(sense);
  }

  #put(pattern: string, sense: Sense): void {
    const code = pattern.charCodeAt(0);
    const below = this.#below.get(code);
    const rest = { pattern: pattern.slice(1), sense };
    if (below === undefined) this.#below.set(code, [rest]);
    else if (Array.isArray(below)) below.push(rest);
    else below.add(rest.pattern, sense);
  }

  #grow(code: number, rests: readonly Rest[]): WordTree {
    const branch = new WordTree();
    for (const { pattern, sense } of rests) branch.add(pattern, sense);
    this.#below.set(code, branch);
    return branch;
  }
}

/** What follows the first character of a pattern, and what its words mean. */
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
