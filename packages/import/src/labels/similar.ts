/** Characters that a label may have more or fewer without meaning anything else. */
const FILLERS = new Set("年度的件数量了及和与或等本中项目政府信息公开工作情况");

/** How far a text is from a label: a few characters more, fewer or other than it should have. */
export interface Difference {
  readonly edits: number;
  /** Only characters that carry no meaning were added or left out. */
  readonly harmless: boolean;
}

/**
 * Compares a text with a label that it may be meant for.
 *
 * @returns `undefined` when they differ in more than about a quarter of their characters
 */
export function difference(text: string, label: string): Difference | undefined {
  const [a, b] = [Array.from(text), Array.from(label)];
  const allowed = Math.max(1, Math.floor(Math.max(a.length, b.length) / 4));
  if (Math.abs(a.length - b.length) > allowed || sharedOf(a, b) < Math.max(a.length, b.length) - allowed)
    return undefined;
  const edits = editsBetween(a, b);
  if (edits > allowed) return undefined;
  return { edits, harmless: edits === Math.abs(a.length - b.length) && onlyFillers(a, b) };
}

function sharedOf(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const character of b) left.set(character, (left.get(character) ?? 0) + 1);
  let shared = 0;
  for (const character of a) {
    const count = left.get(character) ?? 0;
    if (count > 0) {
      left.set(character, count - 1);
      shared++;
    }
  }
  return shared;
}

function editsBetween(a: readonly string[], b: readonly string[]): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    previous = row;
  }
  return previous[b.length] as number;
}

// The shorter one is the longer one without some characters: which ones?
function onlyFillers(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  let at = 0;
  for (const character of long) {
    if (character === short[at]) at++;
    else if (!FILLERS.has(character)) return false;
  }
  return at === short.length;
}
