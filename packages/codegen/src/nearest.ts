/** The name that someone who wrote `word` probably meant, if one is near enough. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, edits: editsBetween(word, name) }))
    .sort((one, other) => one.edits - other.edits);
  return best && best.edits <= Math.ceil(word.length / 4) ? best.name : undefined;
}

// How many letters to add, drop or change (Levenshtein), row by row.
function editsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const row = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const changed = (above[j] as number) + (letter === other[j] ? 0 : 1);
      row.push(Math.min(changed, (above[j + 1] as number) + 1, (row[j] as number) + 1));
    }
    above = row;
  }
  return above[other.length] as number;
}
