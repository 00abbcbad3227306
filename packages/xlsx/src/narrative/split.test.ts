import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeText } from "../xml/text.ts";
import { split } from "./split.ts";

const WIDTH = 88;

test("a text that a row can show is left whole", () => {
  expect(split("", WIDTH)).toEqual([""]);
  expect(split("公开。".repeat(100), WIDTH)).toHaveLength(1);
});

test("a longer one is cut after a sentence", () => {
  const pieces = split("本机关认真落实政府信息公开条例。".repeat(120), WIDTH);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.filter((piece) => !piece.endsWith("。"))).toEqual([]);
});

test("pieces are the text, fit a cell, and never cut a character in two", () => {
  const text = fc.tuple(
    fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
    fc.integer({ min: 1, max: 4000 }),
  );
  const property = fc.property(text, ([part, times]) => {
    const whole = part.repeat(times);
    const pieces = split(whole, WIDTH);
    expect(pieces.join("") === whole).toBe(true);
    for (const piece of pieces) {
      expect(encodeText(piece).replaceAll(/&\w+;/g, "&").length).toBeLessThanOrEqual(32_767);
      expect(/^[\udc00-\udfff]/.test(piece) && !/^[\udc00-\udfff]/.test(whole)).toBe(false);
    }
  });
  fc.assert(property, { numRuns: 60 });
});
