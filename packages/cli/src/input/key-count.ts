const QUOTE = 0x22;
const SPACE = 0x20;
// Deeper values are none of ours; counting them would only use up the stack.
const DEEPEST = 50;

/**
 * Whether a JSON text has as many keys as the value that was parsed from it. Then no key stood twice: a quick look, to be
 * followed by a slow one when the numbers differ, as they also do where text looks like a key.
 */
export function hasAllKeys(json: string, value: unknown): boolean {
  return countColons(json) === countKeys(value, 0);
}

// Colons behind a quotation mark: every key has one. So does text that begins with a colon, which makes the count too high
// and never too low.
function countColons(json: string): number {
  let count = 0;
  for (let at = json.indexOf(":"); at >= 0; at = json.indexOf(":", at + 1)) {
    let before = at - 1;
    while (json.charCodeAt(before) <= SPACE) before--;
    if (json.charCodeAt(before) === QUOTE) count++;
  }
  return count;
}

function countKeys(value: unknown, depth: number): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > DEEPEST) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) for (const item of value) count += countKeys(item, depth + 1);
  else for (const key in value) count += 1 + countKeys((value as Record<string, unknown>)[key], depth + 1);
  return count;
}
