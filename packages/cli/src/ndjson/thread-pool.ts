import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { JudgeOptions } from "../judge.ts";
import type { Batch } from "./batches.ts";
import type { BatchResult } from "./judge-batch.ts";

/** A batch on its way: one more than is being judged, so that a thread never waits for the next. */
const AT_ONCE = 2;

// It stands beside this module, whether each is a file of its own or both are bundled.
const WORKER = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** Threads that validate batches beside this one; each starts when it is first wanted. */
export class ThreadPool {
  readonly #size: number;
  readonly #options: JudgeOptions;
  readonly #threads: JudgingThread[] = [];

  constructor(options: JudgeOptions, size: number) {
    this.#options = options;
    this.#size = size;
  }

  /** Validates a batch on a thread; `undefined` when all have enough to do. */
  judge(batch: Batch, file: string | undefined): Promise<BatchResult> | undefined {
    const free = this.#threads.find((thread) => thread.isFree) ?? this.#start();
    return free?.judge(batch, file);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #start(): JudgingThread | undefined {
    if (this.#threads.length >= this.#size) return undefined;
    const thread = new JudgingThread(this.#options);
    this.#threads.push(thread);
    return thread;
  }
}

interface Asked {
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread; it gives its results in the order in which it was asked. */
class JudgingThread {
  readonly #worker: Worker;
  readonly #asked: Asked[] = [];

  constructor(options: JudgeOptions) {
    this.#worker = new Worker(WORKER, { workerData: options });
    this.#worker.on("message", (result: BatchResult) => this.#asked.shift()?.resolve(result));
    this.#worker.on("error", (error) => {
      for (const { reject } of this.#asked.splice(0)) reject(error);
    });
  }

  get isFree(): boolean {
    return this.#asked.length < AT_ONCE;
  }

  judge(batch: Batch, file: string | undefined): Promise<BatchResult> {
    const result = new Promise<BatchResult>((resolve, reject) => {
      this.#asked.push({ resolve, reject });
      this.#worker.postMessage({ batch, file }, transferable(batch));
    });
    // Results are awaited in order: one that fails behind another is told with that.
    result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

// A batch that fills its memory is handed over, not copied.
function transferable({ bytes }: Batch): ArrayBuffer[] {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength ? [buffer] : [];
}
