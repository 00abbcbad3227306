import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { ExitStatus } from "../command.ts";
import type { JudgeOptions } from "../judge.ts";
import { standardOutput } from "../output/standard-output.ts";
import { batches } from "./batches.ts";
import { bytesOf } from "./bytes-of.ts";
import { type BatchResult, judgeBatch } from "./judge-batch.ts";
import { WorkerPool } from "./worker-pool.ts";

const BATCH_BYTES = 512 * 1024;

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
  const cores = availableParallelism();
  const pool = new WorkerPool(options, cores);
  const waiting: Promise<BatchResult>[] = [];
  let here = true;
  try {
    for await (const batch of batches(bytesOf(file), BATCH_BYTES, firstLine)) {
      // One batch is judged here before any worker is started: most inputs are no longer. With one core, all are.
      waiting.push(here ? Promise.resolve(judgeBatch(batch, named, options)) : pool.judge(batch, named));
      here = cores === 1;
      if (waiting.length > pool.size * 2) yield (await waiting.shift()) as BatchResult;
    }
    for (const result of waiting) yield await result;
  } finally {
    await pool.close();
  }
}
