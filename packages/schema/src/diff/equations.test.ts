import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editions, schema } from "../index.ts";
import { type AskedEquation, equationsOf } from "./equations.ts";
import { asNode, placesOf, withAllBelow } from "./places.ts";

type Term = { readonly path: string; readonly previous?: true };
type Sides = Readonly<Record<"sum" | "equals", readonly Term[]>>;
type Stated = { readonly equations: readonly (Sides & { readonly at: string })[] };

// The comparison reads any two schemas, and the compiler makes the equations of those that compile: they agree on these.
test.each(editions)("the equations of $id are those of its rules.json", ({ id }) => {
  const file = new URL(`../generated/${id}/rules.json`, import.meta.url);
  const { equations } = JSON.parse(readFileSync(file, "utf8")) as Stated;
  const side = (terms: readonly Term[]) =>
    terms.map(({ path, previous }) => (previous ? `previous:${path}` : path)).sort();
  const text = ({ at, asks }: AskedEquation) => `${at} ${asks}`;
  const compiled = equations.map(({ at, sum, equals }) => ({
    at,
    asks: JSON.stringify([side(sum), side(equals)].sort()),
  }));
  const found = withAllBelow(placesOf(schema(id))).flatMap((place) => {
    const rules = place.node["x-rules"];
    return Array.isArray(rules) ? rules.flatMap((rule) => equationsOf(asNode(rule), place)) : [];
  });
  expect(found.length).toBeGreaterThan(40);
  expect(found.map(text).sort()).toEqual(compiled.map(text).sort());
});

const number = { type: "integer" };
const object = (properties: object) => ({ type: "object", properties });
const place = placesOf(
  object({ a: number, b: object({ c: number, d: object({ e: number }), f: { type: "string" } }) }),
);

test.each([
  [
    { sum: ["a"], equals: ["b/c"], at: "a" },
    { at: "/a", asks: '[["/a"],["/b/c"]]' },
  ],
  [
    { sum: ["a"], equals: ["b/c"], at: "b/c" },
    { at: "/b/c", asks: '[["/a"],["/b/c"]]' },
  ],
  [
    { sum: ["b/**"], equals: ["a"], at: "a" },
    { at: "/a", asks: '[["/a"],["/b/c","/b/d/e"]]' },
  ],
  [
    { sum: ["b/d"], equals: ["previous:b/d"], at: "b/d" },
    { at: "/b/d/e", asks: '[["/b/d/e"],["previous:/b/d/e"]]' },
  ],
  [
    { sum: ["x/y"], equals: ["a"], at: "z" },
    { at: "/z", asks: '[["/a"],["/x/y"]]' },
  ],
  [
    { sum: "a", at: 3 },
    { at: "/3", asks: "[[],[]]" },
  ],
])("%j asks for %j", (rule, asked) => {
  expect(equationsOf(rule, place)).toEqual([asked]);
});
