import fc from "fast-check";
import { expect, test } from "vitest";
import { batches, linesOf, type NumberedLine } from "./batches.ts";

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("however a stream is cut, the lines are its lines, with their numbers", async () => {
  const text = fc.array(fc.string({ unit: "binary" }).map((line) => line.replaceAll("\n", " ")));
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 100 }),
      async (lines, chunk, size) => {
        const bytes = Buffer.from(lines.join("\n"));
        const read: NumberedLine[] = [];
        for await (const batch of batches(cut(bytes, chunk), size)) read.push(...linesOf(batch));
        const expected = Buffer.from(bytes)
          .toString("utf8")
          .split("\n")
          .map((line, index) => ({ line: index + 1, text: line }))
          .filter((one) => one.text.trim() !== "");
        expect(read).toEqual(expected);
      },
    ),
  );
});

test("the numbers go on when the memory of a batch is handed over", async () => {
  const lines = Array.from({ length: 30 }, (_, index) => `${index}`.padEnd(1000));
  const first: number[] = [];
  for await (const { firstLine, bytes } of batches(cut(Buffer.from(lines.join("\n")), 10_010), 10_000)) {
    first.push(firstLine);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer as ArrayBuffer] });
  }
  expect(first).toEqual([1, 11, 21, 30]);
});
