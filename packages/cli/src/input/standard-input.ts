import { readSync } from "node:fs";
import { pause } from "../pause.ts";

const CHUNK = 64 * 1024;

/**
 * Everything that comes in by standard input. Read piece by piece: after `readFileSync(0)` on a pipe, Node 20 no longer resolves
 * the symbolic links of modules that are imported later.
 */
export function readStandardInput(): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let piece = readPiece(); piece.length > 0; piece = readPiece()) pieces.push(piece);
  return Buffer.concat(pieces);
}

function readPiece(): Uint8Array {
  const piece = Buffer.allocUnsafe(CHUNK);
  for (;;) {
    try {
      return piece.subarray(0, readSync(0, piece));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return piece.subarray(0, 0);
      if (code !== "EAGAIN") throw error;
      // A terminal or pipe that has nothing yet.
      pause();
    }
  }
}
