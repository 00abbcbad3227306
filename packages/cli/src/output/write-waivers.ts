import { makeWaivers } from "@nianbao/validator";
import type { Call } from "../command.ts";
import type { FileVerdict } from "../judge.ts";
import { note } from "./print.ts";
import { writeOutput } from "./write-file.ts";

/** Writes the errors of this run as waivers, where that is asked for; a person adds the reasons. */
export function writeWaivers(verdicts: readonly FileVerdict[], call: Call): void {
  const file = call.options["write-waivers"];
  if (typeof file !== "string") return;
  const waivers = verdicts.flatMap(({ findings, report }) => makeWaivers(findings, report));
  writeOutput(file, `${JSON.stringify(waivers, null, 2)}\n`, call.options["force"] === true);
  note(
    call,
    `已写出 ${waivers.length} 条豁免到 ${file}；填写理由后用 --waivers 使用。`,
    `${waivers.length} waivers written to ${file}; add the reasons, then use --waivers.`,
  );
}
