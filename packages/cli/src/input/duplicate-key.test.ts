import fc from "fast-check";
import { expect, test } from "vitest";
import { duplicateKey } from "./duplicate-key.ts";

test("names the key as written, and its place", () => {
  expect(duplicateKey('{"a": 1,\n "b": 2,\n "a": 3}')).toEqual({ key: '"a"', index: 19 });
});

test("a key is the same however it is escaped", () => {
  expect(duplicateKey('{"a": 1, "\\u0061": 2}')).toEqual({ key: '"\\u0061"', index: 9 });
});

test("the same key in two objects, and text that looks like a key, are no duplicates", () => {
  expect(duplicateKey('[{"a":{"a":1}},{"a":"\\"a\\": {\\\\"}]')).toBeUndefined();
  expect(duplicateKey('{"a":"x\\\\","b":"a"}')).toBeUndefined();
});

test("ten thousand levels and a string of ten million characters are walked", () => {
  expect(duplicateKey(`${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`)).toBeUndefined();
  expect(duplicateKey(`{"a":"${"\\\\".repeat(5_000_000)}"}`)).toBeUndefined();
});

test("no JSON that JSON.stringify writes has a duplicate; doubling a key makes one", () => {
  fc.assert(
    fc.property(fc.json(), fc.string(), (json, key) => {
      expect(duplicateKey(json)).toBeUndefined();
      const name = JSON.stringify(key);
      const index = `{${name}:${json},`.length;
      expect(duplicateKey(`{${name}:${json},${name}:${json}}`)).toEqual({ key: name.slice(0, 80), index });
    }),
  );
});
