import { isUtf8 } from "node:buffer";

const NEWLINE = 0x0a;

/** Whole lines of an NDJSON stream, and the number of the first. */
export interface Batch {
  readonly firstLine: number;
  readonly bytes: Uint8Array;
}

/**
 * Cuts a stream of bytes into batches of whole lines, each of about `size` bytes: memory stays that of a batch, or of
 * the longest line.
 *
 * @param start - the number of the first line
 */
export async function* batches(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  start = 1,
): AsyncGenerator<Batch> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let firstLine = start;
  for await (const chunk of chunks) {
    pending.push(chunk);
    length += chunk.length;
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (length < size || end === 0) continue;
    const rest = chunk.subarray(end);
    const bytes = joined(pending, length - rest.length);
    const batch = { firstLine, bytes };
    // Counted first: who takes the batch may hand its memory over to another thread.
    firstLine += countLines(bytes);
    yield batch;
    pending = rest.length > 0 ? [rest] : [];
    length = rest.length;
  }
  if (length > 0) yield { firstLine, bytes: joined(pending, length) };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  return Buffer.concat(parts, length);
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

/** A line of a batch, and its number. */
export interface NumberedLine {
  readonly line: number;
  /** `undefined` where it is no UTF-8: replacing what is none would lose it. */
  readonly text: string | undefined;
}

/** The lines of a batch; an empty one is passed over, as NDJSON readers do. */
export function* linesOf({ firstLine, bytes }: Batch): Generator<NumberedLine> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isText = isUtf8(buffer);
  let line = firstLine;
  for (let start = 0; start < buffer.length; line++) {
    const newline = buffer.indexOf(NEWLINE, start);
    const end = newline < 0 ? buffer.length : newline;
    const readable = isText || isUtf8(buffer.subarray(start, end));
    const text = readable ? buffer.toString("utf8", start, end) : undefined;
    if (text?.trim() !== "") yield { line, text };
    start = end + 1;
  }
}
