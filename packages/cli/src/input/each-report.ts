import { tally } from "@nianbao/findings";
import type { Report } from "@nianbao/types";
import type { Call, OptionSpec } from "../command.ts";
import { batches, linesOf } from "../ndjson/batches.ts";
import { bytesOf } from "../ndjson/bytes-of.ts";
import { noteReading } from "../output/note-reading.ts";
import { Progress } from "../output/progress.ts";
import { called } from "./called.ts";
import { listFiles } from "./list-files.ts";
import { requireKnownReport } from "./load-report.ts";
import { type Input, type Line, readInput } from "./read-bytes.ts";
import type { ReadReport } from "./read-report.ts";

/** The option of commands that take many reports. */
export const NDJSON_INPUT: Readonly<Record<string, OptionSpec>> = {
  ndjson: {
    type: "boolean",
    says: { "zh-CN": "输入文件每行一份报告", en: "the files hold a report a line" },
  },
};

const BATCH_BYTES = 256 * 1024;

/**
 * The reports of the operands, one after the other: memory holds one at a time. That there are files is known before the
 * first is asked for.
 *
 * @param read - how a file or a line is read; one of an edition that is not known is refused, unless said otherwise
 * @throws {Failure} naming the file, or the line, that holds none
 */
export function eachReport(call: Call, read: ReadReport = requireKnownReport): AsyncGenerator<Report> {
  return reportsIn(listFiles(call), call, read);
}

async function* reportsIn(files: readonly string[], call: Call, read: ReadReport): AsyncGenerator<Report> {
  const progress = new Progress(call.options["ndjson"] === true ? undefined : files.length, call);
  try {
    for (const file of files) yield* reportsOf(file, call, read, progress);
  } finally {
    progress.clear();
  }
}

async function* reportsOf(
  file: string,
  call: Call,
  read: ReadReport,
  progress: Progress,
): AsyncGenerator<Report> {
  const lost = { error: 0, warning: 0 };
  for await (const input of inputsIn(file, call)) {
    const { report, findings } = await read(input, call.lang);
    const { error, warning } = tally(findings);
    lost.error += error;
    lost.warning += warning;
    progress.step();
    yield report as Report;
  }
  if (lost.error + lost.warning > 0) progress.clear();
  noteReading(file, lost, call);
}

async function* inputsIn(file: string, { options, lang }: Call): AsyncGenerator<Input | Line> {
  if (options["ndjson"] !== true) {
    yield readInput(file);
    return;
  }
  for await (const batch of batches(bytesOf(file), BATCH_BYTES))
    for (const { line, text } of linesOf(batch)) yield { name: `${called(file)[lang]}:${line}`, text };
}
