import { createReadStream } from "node:fs";
import { STANDARD_INPUT } from "../input/called.ts";
import { unreadable } from "../input/read-bytes.ts";

/**
 * A file's bytes, or those of standard input for `-`, chunk by chunk.
 *
 * @throws {Failure} when it cannot be read
 */
export async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  const stream =
    file === STANDARD_INPUT ? process.stdin : createReadStream(file, { highWaterMark: 256 * 1024 });
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException);
  }
}
