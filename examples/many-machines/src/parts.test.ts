import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

interface Part {
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
}

const source = new URL("../parts.mjs", import.meta.url).href;
const { partsOf }: { partsOf(file: string, count: number): Promise<Part[]> } = await import(source);

const folder = mkdtempSync(join(tmpdir(), "nianbao-parts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cut(text: string, count: number): Promise<[firstLine: number, text: string][]> {
  const file = join(folder, "lines");
  writeFileSync(file, text);
  const bytes = Buffer.from(text);
  return (await partsOf(file, count)).map(({ start, end, firstLine }) => [
    firstLine,
    bytes.toString("utf8", start, end + 1),
  ]);
}

test("are about equal, and begin where a line begins", async () => {
  expect(await cut("aa\nbb\ncc\ndd\n", 2)).toEqual([
    [1, "aa\nbb\n"],
    [3, "cc\ndd\n"],
  ]);
  // 12 bytes: cut after the fourth and the ninth
  expect(await cut("年\n\n报\n告", 3)).toEqual([
    [1, "年\n"],
    [2, "\n报\n"],
    [4, "告"],
  ]);
});

test("are no more than the lines; an empty file has none", async () => {
  expect(await cut("a\nb", 8)).toEqual([
    [1, "a\n"],
    [2, "b"],
  ]);
  expect(await cut("one long line", 3)).toEqual([[1, "one long line"]]);
  expect(await cut("", 3)).toEqual([]);
});
