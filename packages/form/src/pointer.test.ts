import fc from "fast-check";
import { expect, test } from "vitest";
import { keysOf, numberAt, PlaceError, setAt, step, valueAt } from "./pointer.ts";

const hostileKeys = [
  "__proto__",
  "constructor",
  "toString",
  "",
  "~",
  "/",
  "~1",
  "~0",
  "~01",
  "a/b~c",
  " ",
  "\ud800",
];
const anyKey = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileKeys));

test("keys become steps and steps keys again, whatever they hold", () => {
  fc.assert(
    fc.property(fc.array(anyKey), (keys) => {
      expect(keysOf(keys.map(step).join(""))).toEqual(keys);
    }),
  );
});

test.each([
  ["/foo", ["bar", "baz"]],
  ["/foo/0", "bar"],
  ["/", 0],
  ["/a~1b", 1],
  ["/c%d", 2],
  ["/e^f", 3],
  ["/g|h", 4],
  ["/i\\j", 5],
  ['/k"l', 6],
  ["/ ", 7],
  ["/m~0n", 8],
])("%s means what RFC 6901 says", (path, value) => {
  const document = {
    ...{ foo: ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3 },
    ...{ "g|h": 4, "i\\j": 5, 'k"l': 6, " ": 7, "m~n": 8 },
  };
  expect(valueAt(document, path)).toEqual(value);
  expect(valueAt(document, "")).toBe(document);
});

test("what is put in a place is found there, whatever the keys", () => {
  fc.assert(
    fc.property(fc.array(anyKey, { minLength: 1 }), fc.jsonValue(), (keys, value) => {
      const report = {};
      for (const [index] of keys.slice(1).entries())
        setAt(
          report,
          keys
            .slice(0, index + 1)
            .map(step)
            .join(""),
          {},
        );
      const path = keys.map(step).join("");
      setAt(report, path, value);
      expect(valueAt(report, path)).toEqual(value);
      expect(Object.getPrototypeOf(report)).toBe(Object.prototype);
    }),
  );
});

test.each([
  "/__proto__",
  "/__proto__/toString",
  "/constructor",
  "/constructor/prototype",
  "/toString",
  "/a/length",
])("%s leads to nothing that the report does not own", (path) =>
  expect(valueAt({ a: [1] }, path)).toBeUndefined(),
);

test("a key called __proto__ is a key like any other", () => {
  const report = JSON.parse('{ "__proto__": { "total": 3 } }');
  expect(numberAt(report, "/__proto__/total")).toBe(3);
  setAt(report, "/__proto__/total", 4);
  expect(JSON.stringify(report)).toBe('{"__proto__":{"total":4}}');
  expect(({} as { total?: unknown }).total).toBeUndefined();
});

test.each(["a", "a/b", "#/a", " /a"])("%j is no pointer and leads nowhere", (path) => {
  expect(valueAt({ a: { b: 1 }, b: 1 }, path)).toBeUndefined();
  expect(() => setAt({ a: {} }, path, 1)).toThrow(PlaceError);
});

test.each(["", "/a/b/c", "/text/0", "/list/2", "/list/-", "/list/01", "/list/length", "/none/x"])(
  "nothing is put in %j",
  (path) => {
    const report = { a: {}, text: "x", list: [1], none: null };
    expect(() => setAt(report, path, 1)).toThrow(PlaceError);
    expect(report).toEqual({ a: {}, text: "x", list: [1], none: null });
  },
);

test("a list takes a value in one of its places, or at its end", () => {
  const report = { list: [1, 2] };
  setAt(report, "/list/0", 3);
  setAt(report, "/list/2", 4);
  expect(report).toEqual({ list: [3, 2, 4] });
});

test("a number is a finite number and nothing that looks like one", () => {
  const report = {
    zero: 0,
    text: "1",
    blank: null,
    infinite: Number.POSITIVE_INFINITY,
    none: Number.NaN,
    list: [2],
  };
  const found = ["/zero", "/list/0", "/text", "/blank", "/infinite", "/none", "/absent", "/text/length"];
  expect(found.map((path) => numberAt(report, path))).toEqual([0, 2, ...Array(6).fill(undefined)]);
});

test.each([undefined, null, 1, "text", [], () => 1])("%j has no places", (value) => {
  expect(valueAt(value, "/a")).toBeUndefined();
});
