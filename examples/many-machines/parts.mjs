// Cuts a file of lines into parts, without copying it.
import { createReadStream, statSync } from "node:fs";

const NEWLINE = 0x0a;

/**
 * About equal parts of a file, each beginning where a line begins: its first byte, its last byte, and the number of its
 * first line. Reads the file once, in constant memory.
 */
export async function partsOf(file, count) {
  const { size } = statSync(file);
  const parts = size === 0 ? [] : [{ start: 0, firstLine: 1 }];
  let [at, line] = [0, 1];
  for await (const chunk of createReadStream(file)) {
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, end + 1)) {
      line++;
      const start = at + end + 1;
      if (start >= (size * parts.length) / count && start < size) parts.push({ start, firstLine: line });
    }
    at += chunk.length;
  }
  return parts.map((part, index) => ({ ...part, end: (parts[index + 1]?.start ?? size) - 1 }));
}
