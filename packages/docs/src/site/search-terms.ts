/**
 * The terms of a text for the search: words, the parts of words with hyphens, and pairs of neighbouring Chinese characters.
 *
 * It is sent to the browser as its own text, so it uses nothing from outside.
 */
export function searchTerms(text: string): string[] {
  const words =
    text.toLowerCase().match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}$])+(?:[-_][a-z0-9$]+)*/gu) ??
    [];
  return words.flatMap((word) => {
    if (/^\p{Script=Han}/u.test(word)) {
      const characters = [...word];
      if (characters.length < 3) return [word];
      return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
    }
    const parts = word.split(/[-_]/);
    return parts.length === 1 ? parts : [word, ...parts];
  });
}
