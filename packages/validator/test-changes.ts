import { keysOf, setAt, step, valueAt } from "@nianbao/form/pointer";
import fc from "fast-check";
import { type Json, takeOut } from "./test-cases.ts";

/** Reports that differ from a valid one in a few places: other values, keys that are not there, keys too many. */
export function spoilt(base: Json): fc.Arbitrary<Json> {
  const places = placesIn(base, "");
  const place = fc.constantFrom(...places);
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      "",
      "12",
      -1,
      1.5,
      0,
      7,
      0.1234567,
      2 ** 53,
      {},
      [],
      true,
      "2024-02-30",
      "county",
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const change = fc.oneof(
    fc.record({ kind: fc.constant("put" as const), place, value }),
    fc.record({ kind: fc.constant("remove" as const), place }),
    fc.record({
      kind: fc.constant("add" as const),
      place,
      key: fc.constantFrom("extra", "__proto__", "0"),
      value,
    }),
  );
  return fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) => {
    const report = structuredClone(base);
    for (const one of changes) apply(report, one);
    return report;
  });
}

type Change =
  | { readonly kind: "put"; readonly place: string; readonly value: unknown }
  | { readonly kind: "remove"; readonly place: string }
  | { readonly kind: "add"; readonly place: string; readonly key: string; readonly value: unknown };

// An earlier change may have taken away what a later one needs.
function apply(report: Json, change: Change): void {
  const parent = valueAt(report, above(change.place));
  if (typeof parent !== "object" || parent === null) return;
  if (change.kind === "put" && valueAt(report, change.place) !== undefined)
    setAt(report, change.place, change.value);
  if (change.kind === "remove" && !Array.isArray(parent)) takeOut(report, change.place);
  if (change.kind === "add" && !Array.isArray(parent))
    setAt(report, above(change.place) + step(change.key), change.value);
}

function above(path: string): string {
  return keysOf(path).slice(0, -1).map(step).join("");
}

function placesIn(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    path + step(key),
    ...placesIn(each, path + step(key)),
  ]);
}
