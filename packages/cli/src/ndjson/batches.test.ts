import fc from "fast-check";
import { expect, test } from "vitest";
import { batches, linesOf } from "./batches.ts";

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
        const read: { line: number; text: string }[] = [];
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
