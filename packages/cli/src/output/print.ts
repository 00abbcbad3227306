import type { Call } from "../command.ts";
import { print, printError } from "./standard-output.ts";

/** Writes the one JSON document that `--json` asks for. */
export function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`);
}

/** Says something on standard error, unless told to be quiet. */
export function note(call: Call, zh: string, en: string): void {
  if (!call.quiet) printError(`${call.lang === "en" ? en : zh}\n`);
}
