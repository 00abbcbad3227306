import fc from "fast-check";
import { expect, test } from "vitest";
import { hasAllKeys } from "./key-count.ts";

test("what JSON.stringify writes has all its keys, unless its text looks like one", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, 2), (value, indent) => {
      const json = JSON.stringify(value, null, indent);
      const looksLikeKeys = /\\"\s*:|^"\s*:|[[{,:]\s*"\s*:/.test(json);
      expect(hasAllKeys(json, JSON.parse(json)) || looksLikeKeys).toBe(true);
    }),
  );
});

test.each(['{"a":1,"a":2}', '{"a":1,"a" :2}', '{"a":1,"b":{"c":2,\n"c"\t:3}}', '{"a":":","a" :":"}'])(
  "in %s a key stands twice",
  (json) => {
    expect(hasAllKeys(json, JSON.parse(json))).toBe(false);
  },
);
