/** The words of `statements.json` that may make a family the subject. */
export interface Naming {
  readonly mentions?: readonly string[];
  readonly rows: readonly { readonly says: readonly string[]; readonly as?: string }[];
}

/**
 * The words that name a family by themselves, whatever is said of it. Only the shortest: a text that has a longer one
 * has one of them.
 */
export function namingWords(families: readonly Naming[]): string[] {
  const patterns = families.flatMap(({ mentions = [], rows }) => [
    ...mentions,
    ...rows.filter((row) => row.as === undefined || row.as === "noun").flatMap(({ says }) => says),
  ]);
  const words = [...new Set(patterns.flatMap(expand))];
  return words.filter((text) => !words.some((one) => one !== text && text.includes(one)));
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
