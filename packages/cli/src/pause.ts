const PAUSE_MS = 5;

/** Waits a moment, for a terminal or pipe that is not ready. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}
