const WIDEST = 160;
const MOST = 6;

/** What differs between two texts, line by line, with long lines and long pieces cut. */
export function difference(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const pairs =
    old.length === now.length
      ? old.map((line, at): [string[], string[]] => [[line], [now[at] ?? ""]])
      : [middles(old, now)];
  return pairs
    .filter(([one, other]) => one.join() !== other.join())
    .flatMap(([one, other]) => [...marked("-", one), ...marked("+", other)])
    .join("\n");
}

// Without the lines that both begin with, and those that both end with.
function middles(old: readonly string[], now: readonly string[]): [string[], string[]] {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
}

function marked(mark: string, lines: readonly string[]): string[] {
  const shown = lines.length > MOST ? [...lines.slice(0, MOST - 2), "…", ...lines.slice(-1)] : lines;
  return shown.map((line) => `${mark} ${line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line}`);
}
