import type { Call } from "../command.ts";

const AFTER_MS = 1000;
const EVERY_MS = 100;

/** How far long work has come, on standard error when that is a terminal; short work shows nothing. */
export class Progress {
  readonly #of: string;
  readonly #shows: boolean;
  readonly #start = Date.now();
  #done = 0;
  #last = 0;

  /** @param total - how much there is to be done; `undefined` where only the end tells */
  constructor(total: number | undefined, call: Pick<Call, "quiet">) {
    this.#of = total === undefined ? "" : `/${total}`;
    this.#shows = total !== 1 && !call.quiet && process.stderr.isTTY === true;
  }

  step(): void {
    this.#done++;
    const now = Date.now();
    if (!this.#shows || now - this.#start < AFTER_MS || now - this.#last < EVERY_MS) return;
    this.#last = now;
    process.stderr.write(`\r${this.#done}${this.#of}`);
  }

  /** Takes it off the terminal, for something else to be said or because the work is done. */
  clear(): void {
    if (this.#last > 0) process.stderr.write("\r\u001b[K");
  }
}
