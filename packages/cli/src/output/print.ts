import type { Call } from "../command.ts";
import { print, printError, STANDARD_OUTPUT } from "./standard-output.ts";

/** Writes the one JSON document that `--json` asks for. */
export function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`);
}

/** Says something on standard error, unless told to be quiet. */
export function note(call: Call, zh: string, en: string): void {
  if (!call.quiet) printError(`${call.lang === "en" ? en : zh}\n`);
}

/** Says that a file was written; what went to standard output is there to be seen. */
export function noteWritten(file: string, call: Call): void {
  if (file !== STANDARD_OUTPUT) note(call, `已写出 ${file}`, `Wrote ${file}`);
}
