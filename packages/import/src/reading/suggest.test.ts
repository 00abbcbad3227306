import { expect, test } from "vitest";
import { suggest } from "./suggest.ts";

const total = { sum: ["a", "b", "c"], equals: ["t"] };
const numbers = (values: Record<string, number>) => new Map(Object.entries(values));
const places = (...paths: string[]) => new Set(paths);
const found = (values: ReadonlyMap<string, number>) => Object.fromEntries(values);

test("one blank part, or a blank total", () => {
  expect(found(suggest(numbers({ a: 1, b: 2, t: 7 }), places("c"), [total], []))).toEqual({ c: 4 });
  expect(found(suggest(numbers({ a: 1, b: 2, c: 3 }), places("t"), [total], []))).toEqual({ t: 6 });
});

test("all parts of a total that is reached are 0", () => {
  expect(found(suggest(numbers({ a: 7, t: 7 }), places("b", "c"), [total], []))).toEqual({ b: 0, c: 0 });
  expect(found(suggest(numbers({ t: 0 }), places("a", "b", "c"), [total], []))).toEqual({ a: 0, b: 0, c: 0 });
});

test("several values are possible, or none: no suggestion", () => {
  expect(found(suggest(numbers({ a: 1, t: 7 }), places("b", "c"), [total], []))).toEqual({});
  expect(found(suggest(numbers({ a: 5, b: 3, t: 7 }), places("c"), [total], []))).toEqual({});
});

test("a value that breaks another equation is no suggestion, nor what rests on it", () => {
  const other = { sum: ["c"], equals: ["d"] };
  const third = { sum: ["c", "x"], equals: ["y"] };
  const known = numbers({ a: 1, b: 2, t: 7, d: 5, x: 1 });
  expect(found(suggest(known, places("c", "y"), [total, other, third], []))).toEqual({});
});

test("one value leads to the next", () => {
  const balance = { sum: ["t"], equals: ["u", "v"] };
  expect(found(suggest(numbers({ a: 1, b: 2, c: 3, u: 6 }), places("t", "v"), [total, balance], []))).toEqual(
    {
      t: 6,
      v: 0,
    },
  );
});

test("a total of the source that the form does not have counts as well", () => {
  expect(found(suggest(numbers({}), places("a", "b"), [], [{ total: 0, parts: ["a", "b"] }]))).toEqual({
    a: 0,
    b: 0,
  });
});

test("a place whose number is in doubt is left alone", () => {
  expect(found(suggest(numbers({ a: 1, b: 2, t: 7 }), places(), [total], []))).toEqual({});
});
