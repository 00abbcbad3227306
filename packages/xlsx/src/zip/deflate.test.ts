import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { inflateSync, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { deflateQuickly } from "./deflate.ts";

test.each([
  ["nothing", ""],
  ["less than a match", "abc"],
  ["one byte over and over", "a".repeat(1000)],
  ["the longest match", `${"b".repeat(258)}${"b".repeat(258)}`],
  ["every byte", Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join("")],
  ["a match as far as there may be", `match${digits(32_763)}match`],
  ["a match that is further", `match${digits(32_764)}match`],
  ["Chinese", "政府信息公开工作年度报告".repeat(50)],
])("%s unfolds again", (_, text) => {
  const bytes = strToU8(text);
  expect(Buffer.from(inflateSync(deflateQuickly(bytes))).equals(bytes)).toBe(true);
  expect(inflateRawSync(deflateQuickly(bytes)).equals(bytes)).toBe(true);
});

test("whatever goes in comes out, near and far repetitions included", () => {
  const piece = fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 400 }));
  const property = fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
    const bytes = Buffer.concat(pieces.flatMap(([part, times]) => Array<Uint8Array>(times).fill(part)));
    expect(inflateRawSync(deflateQuickly(bytes)).equals(bytes)).toBe(true);
  });
  fc.assert(property, { numRuns: 100 });
});

test("what repeats itself becomes small", () => {
  const rows = Array.from({ length: 500 }, (_, row) => `<c r="D${row}" s="7"><v>${row % 9}</v></c>`).join("");
  expect(deflateQuickly(strToU8(rows)).length).toBeLessThan(rows.length / 4);
});

function digits(length: number): string {
  return Array.from({ length: Math.ceil(length / 5) }, (_, n) => String(n).padStart(5, "0"))
    .join("")
    .slice(0, length);
}
