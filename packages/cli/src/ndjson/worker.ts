import { parentPort, workerData } from "node:worker_threads";
import type { JudgeOptions } from "../judge.ts";
import type { Batch } from "./batches.ts";
import { judgeBatch } from "./judge-batch.ts";

parentPort?.on("message", ({ batch, file }: { batch: Batch; file: string | undefined }) => {
  parentPort?.postMessage(judgeBatch(batch, file, workerData as JudgeOptions));
});
