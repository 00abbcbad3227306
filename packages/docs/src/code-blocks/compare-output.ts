/**
 * Says where an output differs from what was announced; a line that is only `…` stands for any lines, and empty lines
 * around it do not count.
 */
export function outputDifference(announced: string, printed: string): string | undefined {
  const [expected, lines] = [announced, printed].map((text) =>
    text
      .replace(/^\n+/, "")
      .trimEnd()
      .split("\n")
      .map((line) => line.trimEnd()),
  ) as [string[], string[]];
  return matches(expected, lines)
    ? undefined
    : `announced:\n${expected.join("\n")}\nprinted:\n${lines.join("\n")}`;
}

function matches(expected: readonly string[], lines: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return lines.length === 0;
  if (first.trim() !== "…") return first === lines[0] && matches(rest, lines.slice(1));
  return Array.from({ length: lines.length + 1 }).some((_, from) => matches(rest, lines.slice(from)));
}

/** The lines that a program prints stand in it as comments, in their order. */
export function commentDifference(program: string, printed: string): string | undefined {
  const comments = program
    .split("\n")
    .filter((line) => line.startsWith("// "))
    .map((line) => line.slice(3));
  const lines = printed.trimEnd() === "" ? [] : printed.trimEnd().split("\n");
  const said = comments.filter((line) => lines.includes(line));
  return said.join("\n") === lines.join("\n")
    ? undefined
    : `printed:\n${lines.join("\n")}\nsaid in comments:\n${said.join("\n")}`;
}
