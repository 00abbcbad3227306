import type { Call, Command, OptionValues, Text } from "../command.ts";
import { UsageFailure } from "../failure.ts";
import { checkEnding } from "./file-ending.ts";
import { STANDARD_OUTPUT } from "./standard-output.ts";
import { checkFree } from "./write-file.ts";

/** The files that options name to be written. */
export function outputsOf({ options: specs }: Command, options: OptionValues): string[] {
  const named = Object.keys(specs).filter((name) => specs[name]?.writes !== undefined);
  return named.flatMap((name) => options[name] ?? []).filter((file) => typeof file === "string");
}

/**
 * Checks the files that a call asks for before any work is done: that each can be written, and what it is called.
 *
 * @throws {Failure} naming the file
 */
export function checkOutputs(command: Command, call: Call): void {
  for (const [name, { writes }] of Object.entries(command.options)) {
    const file = call.options[name];
    if (writes === undefined || typeof file !== "string") continue;
    if (file !== STANDARD_OUTPUT) {
      checkEnding(file, writes);
      checkFree(file, call.options["force"] === true);
    } else if (call.json) throw twoOnStandardOutput(name, { "zh-CN": "--json ", en: "--json" });
    else if (name !== MAIN && isResultOnStandardOutput(command, call))
      throw twoOnStandardOutput(name, { "zh-CN": "结果", en: "The result" });
  }
}

/** The option that names where the result itself goes. */
const MAIN = "out";

function isResultOnStandardOutput({ options: specs }: Command, { options, quiet }: Call): boolean {
  if (specs[MAIN] === undefined) return !quiet;
  return (options[MAIN] ?? STANDARD_OUTPUT) === STANDARD_OUTPUT;
}

function twoOnStandardOutput(option: string, taker: Text): UsageFailure {
  return new UsageFailure({
    "zh-CN": `${taker["zh-CN"]}占用标准输出，--${option} 不能也写到那里。`,
    en: `${taker.en} takes standard output; --${option} must name a file.`,
  });
}
