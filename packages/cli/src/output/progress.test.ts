import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Progress } from "./progress.ts";

const terminal = process.stderr.isTTY;
let shown: string[];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  process.stderr.isTTY = true;
  shown = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => shown.push(String(text)) > 0);
});
afterEach(() => {
  process.stderr.isTTY = terminal;
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function steps(total: number | undefined, count: number, quiet = false): string[] {
  const progress = new Progress(total, { quiet });
  for (let step = 0; step < count; step++) {
    vi.setSystemTime(Date.now() + 400);
    progress.step();
  }
  progress.clear();
  return shown;
}

const CLEARED = "\r\u001b[K";

test("long work says how much of it is done, short work nothing", () => {
  expect(steps(9, 2)).toEqual([]);
  expect(steps(9, 4)).toEqual(["\r3/9", "\r4/9", CLEARED]);
});

test("lines that nobody has counted are counted as they come", () => {
  expect(steps(undefined, 4)).toEqual(["\r3", "\r4", CLEARED]);
});

test("one file has no progress, and who wants quiet is shown none", () => {
  expect(steps(1, 4)).toEqual([]);
  expect(steps(9, 4, true)).toEqual([]);
});

test("what is no terminal is shown none", () => {
  process.stderr.isTTY = false;
  expect(steps(9, 4)).toEqual([]);
});
