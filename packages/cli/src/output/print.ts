import type { Call } from "../command.ts";

/** Writes the one JSON document that `--json` asks for. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Says something on standard error, unless told to be quiet. */
export function note(call: Call, zh: string, en: string): void {
  if (!call.quiet) process.stderr.write(`${call.lang === "en" ? en : zh}\n`);
}
