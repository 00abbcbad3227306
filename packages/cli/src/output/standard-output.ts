import { fstatSync, statSync, writeSync } from "node:fs";
import { pause } from "../pause.ts";

/** What stands for standard output in the place of a file. */
export const STANDARD_OUTPUT = "-";

const OUTPUT = 1;
const ERROR = 2;

/**
 * Writes to standard output, whole, before it returns. Files and pipes are written to as they are: to make Node's stream for one
 * takes a third of the time in which a report is judged.
 */
export function print(content: string | Uint8Array): void {
  if (isWrittenDirectly(OUTPUT)) writeWhole(OUTPUT, content);
  else standardOutput().write(content);
}

/** {@link print}, to standard error. */
export function printError(text: string): void {
  if (isWrittenDirectly(ERROR)) writeWhole(ERROR, text);
  else process.stderr.write(text);
}

/** Standard output as a stream, for what comes piece by piece. */
export function standardOutput(): NodeJS.WriteStream {
  const { stdout } = process;
  if (!stdout.listeners("error").includes(stopAtEnd)) stdout.on("error", stopAtEnd);
  return stdout;
}

/** Whether standard output is a terminal. */
export function isTerminal(): boolean {
  return isDevice(OUTPUT) && process.stdout.isTTY === true;
}

// Only the stream knows how a console of Windows is told Chinese.
function isWrittenDirectly(file: number): boolean {
  return process.platform !== "win32" && !isDevice(file);
}

// Terminals are character devices; the one that swallows everything is, too, and needs nothing special.
function isDevice(file: number): boolean {
  const opened = fstatSync(file, BIG);
  return opened.isCharacterDevice() && opened.rdev !== statSync("/dev/null", BIG)?.rdev;
}

// As bigints: when the last numbers that Node 20 was given were those of a pipe, it stops resolving symbolic links.
const BIG = { bigint: true, throwIfNoEntry: false } as const;

function writeWhole(file: number, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  for (let written = 0; written < bytes.length; ) written += writePart(file, bytes.subarray(written));
}

function writePart(file: number, bytes: Uint8Array): number {
  try {
    return writeSync(file, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") return giveUp(file, error);
    // A pipe that is full.
    pause();
    return 0;
  }
}

// Where standard error cannot be written to, nothing can be said of it.
function giveUp(file: number, error: unknown): number {
  if (file === OUTPUT) stopAtEnd(error as NodeJS.ErrnoException);
  return Number.POSITIVE_INFINITY;
}

// A reader that closes the pipe early (head, less) wants no more output, and is no error.
function stopAtEnd(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
