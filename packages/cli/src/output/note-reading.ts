import type { Tally } from "@nianbao/findings";
import type { Call } from "../command.ts";
import { called } from "../input/called.ts";
import { note } from "./print.ts";

/** Says that reading a file lost something, in one line, for commands whose result has no place for what reading found. */
export function noteReading(
  name: string,
  { error, warning }: Pick<Tally, "error" | "warning">,
  call: Call,
): void {
  if (error + warning === 0) return;
  const file = called(name);
  note(
    call,
    `${file["zh-CN"]}：读取时有 ${error} 个错误、${warning} 个提醒；nianbao validate 逐项列出。`,
    `${file.en}: reading it gave ${error} ${error === 1 ? "error" : "errors"} and ${warning} ${warning === 1 ? "warning" : "warnings"}; nianbao validate lists them.`,
  );
}
