import { tally } from "@nianbao/findings";
import type { Call } from "../command.ts";
import { noteReading } from "../output/note-reading.ts";
import { requireKnownReport } from "./load-report.ts";
import { readInput } from "./read-bytes.ts";

/** How a file is read as a report. */
export type ReadReport = typeof requireKnownReport;

/**
 * The report of a file that stands beside what a command is about; that reading it lost something is said in one line.
 *
 * @param read - how the file is read; one of an edition that is not known is refused, unless said otherwise
 * @throws {Failure} naming the file, when it holds none
 */
export async function readReport(
  file: string,
  call: Call,
  read: ReadReport = requireKnownReport,
): Promise<object> {
  const { report, findings } = await read(readInput(file), call.lang);
  noteReading(file, tally(findings), call);
  return report;
}
