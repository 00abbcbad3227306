import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText, encodeText } from "./text.ts";

test.each([
  ["a<b>&c", "a&lt;b&gt;&amp;c"],
  ["\u0001", "_x0001_"],
  ["\r\n", "_x000D_\n"],
  ["_x0041_", "_x005F_x0041_"],
  ["_x41_", "_x41_"],
  ["\ud800", "_xD800_"],
  ["😀", "😀"],
  ["\uffff", "_xFFFF_"],
])("%j is written as %j", (text, written) => {
  expect(encodeText(text)).toBe(written);
});

test("whatever is written reads back the same", () => {
  const units = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x5f, 0x78, 0x30, 0x44)),
  );
  const property = fc.property(units, (codes) => {
    const text = String.fromCharCode(...codes);
    const written = encodeText(text);
    const parsed = written.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    expect(decodeText(parsed)).toBe(text);
  });
  fc.assert(property, { numRuns: 2000 });
});

test("what is written can stand in XML", () => {
  const property = fc.property(fc.string({ unit: "binary" }), (text) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those must not be left
    expect(encodeText(text)).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF<>]/);
  });
  fc.assert(property);
});
