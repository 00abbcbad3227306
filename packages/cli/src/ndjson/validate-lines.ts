import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { ExitStatus } from "../command.ts";
import type { JudgeOptions } from "../judge.ts";
import { standardOutput } from "../output/standard-output.ts";
import { batches } from "./batches.ts";
import { bytesOf } from "./bytes-of.ts";
import { type BatchResult, judgeBatch } from "./judge-batch.ts";
import { ThreadPool } from "./thread-pool.ts";

const BATCH_BYTES = 512 * 1024;
/** So many batches are judged before a thread could have started: most inputs are no longer. */
const ALONE = 8;
/** For every other thread, results that may wait for an earlier one. */
const MOST_WAITING = 8;

/**
 * Validates a report a line and writes a result a line, in order, in the memory of a few batches.
 *
 * @param firstLine - the number of the first line of each file
 */
export async function validateLines(
  files: readonly string[],
  options: JudgeOptions,
  firstLine: number,
): Promise<ExitStatus> {
  const out = standardOutput();
  let errors = false;
  for (const file of files) {
    const named = files.length > 1 ? file : undefined;
    for await (const result of results(file, named, options, firstLine)) {
      errors ||= result.errors;
      if (!out.write(result.text)) await once(out, "drain");
    }
  }
  return errors ? 1 : 0;
}

async function* results(
  file: string,
  named: string | undefined,
  options: JudgeOptions,
  firstLine: number,
): AsyncGenerator<BatchResult> {
  const others = availableParallelism() - 1;
  const pool = new ThreadPool(options, others);
  const waiting: Promise<BatchResult>[] = [];
  let count = 0;
  try {
    for await (const batch of batches(bytesOf(file), BATCH_BYTES, firstLine)) {
      const elsewhere = count++ < ALONE ? undefined : pool.judge(batch, named);
      waiting.push(elsewhere ?? Promise.resolve(judgeBatch(batch, named, options)));
      while (waiting.length > 1 + others * MOST_WAITING) yield (await waiting.shift()) as BatchResult;
    }
    for (const result of waiting) yield await result;
  } finally {
    await pool.close();
  }
}
