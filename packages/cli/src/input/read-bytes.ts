import { readFileSync } from "node:fs";
import { Failure } from "../failure.ts";
import { called, STANDARD_INPUT } from "./called.ts";
import { readStandardInput } from "./standard-input.ts";

/** A file's bytes, and the operand that named it. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A line of a file that holds a report a line, and what messages call it. */
export interface Line {
  readonly name: string;
  /** `undefined` where it is no UTF-8. */
  readonly text: string | undefined;
}

/**
 * Reads a file, or standard input for `-`.
 *
 * @throws {Failure} when it cannot be read
 */
export function readInput(name: string): Input {
  try {
    return { name, bytes: name === STANDARD_INPUT ? readStandardInput() : readFileSync(name) };
  } catch (error) {
    throw unreadable(name, error as NodeJS.ErrnoException);
  }
}

/** Why a file could not be read, in one line. */
export function unreadable(name: string, error: NodeJS.ErrnoException): Failure {
  const reasons: Record<string, readonly [string, string]> = {
    ENOENT: ["没有这个文件", "no such file"],
    EISDIR: ["是文件夹，不是文件", "a folder, not a file"],
    EACCES: ["没有读取权限", "no permission to read it"],
    ERR_FS_FILE_TOO_LARGE: ["文件超过 2 GB", "the file is larger than 2 GB"],
  };
  const [zh, en] = reasons[error.code ?? ""] ?? [error.message, error.message];
  const file = called(name);
  return new Failure(
    { "zh-CN": `读不了 ${file["zh-CN"]}：${zh}。`, en: `Cannot read ${file.en}: ${en}.` },
    error,
  );
}
