import type { Call, Command, OptionValues } from "../command.ts";
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
export function checkOutputs({ options: specs }: Command, { options, json }: Call): void {
  for (const [name, { writes }] of Object.entries(specs)) {
    const file = options[name];
    if (writes === undefined || typeof file !== "string") continue;
    if (file !== STANDARD_OUTPUT) {
      checkEnding(file, writes);
      checkFree(file, options["force"] === true);
    } else if (json) throw twoOnStandardOutput(name);
  }
}

function twoOnStandardOutput(option: string): UsageFailure {
  return new UsageFailure({
    "zh-CN": `--json 占用标准输出，--${option} 不能也写到那里。`,
    en: `--json takes standard output; --${option} must name a file.`,
  });
}
