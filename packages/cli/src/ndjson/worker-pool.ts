import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { JudgeOptions } from "../judge.ts";
import type { Batch } from "./batches.ts";
import type { BatchResult } from "./judge-batch.ts";

interface Task {
  readonly batch: Batch;
  readonly file: string | undefined;
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: unknown) => void;
}

// It stands beside this module, whether each is a file of its own or both are bundled.
const WORKER = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** Threads that validate batches; they start when first wanted. */
export class WorkerPool {
  readonly size: number;
  readonly #options: JudgeOptions;
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #queue: Task[] = [];
  readonly #running = new Map<Worker, Task>();

  constructor(options: JudgeOptions, size: number) {
    this.#options = options;
    this.size = size;
  }

  /** Validates a batch on a thread; results come in any order, so callers keep their promises in theirs. */
  judge(batch: Batch, file: string | undefined): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ batch, file, resolve, reject });
      if (this.#idle.length === 0 && this.#workers.length < this.size) this.#start();
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(WORKER, { workerData: this.#options });
    worker.on("message", (result: BatchResult) => {
      this.#running.get(worker)?.resolve(result);
      this.#running.delete(worker);
      this.#idle.push(worker);
      this.#next();
    });
    worker.on("error", (error) => this.#running.get(worker)?.reject(error));
    this.#workers.push(worker);
    this.#idle.push(worker);
  }

  #next(): void {
    const worker = this.#queue.length > 0 ? this.#idle.pop() : undefined;
    const task = worker && this.#queue.shift();
    if (!worker || !task) return;
    this.#running.set(worker, task);
    worker.postMessage({ batch: task.batch, file: task.file }, transferable(task.batch));
  }
}

// A batch that fills its memory is handed over, not copied.
function transferable({ bytes }: Batch): ArrayBuffer[] {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength ? [buffer] : [];
}
