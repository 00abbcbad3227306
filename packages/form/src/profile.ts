import { keysOf } from "./pointer.ts";

/**
 * A report without some of its places: what a vendor's profile adds to the official form. The report itself stays as it is,
 * and so does everything else in the copy; a place that is not there is no fault.
 *
 * @param places - JSON Pointers
 * @example
 * withoutPlaces({ year: 2023, profile: {} }, ["/profile"]); // { year: 2023 }
 */
export function withoutPlaces(report: unknown, places: readonly string[]): unknown {
  return places.reduce((rest, place) => withoutPlace(rest, keysOf(place)), report);
}

function withoutPlace(value: unknown, [key = "", ...below]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (!Object.hasOwn(value, key)) return value;
  const entries = Object.entries(value).flatMap(([name, held]): [string, unknown][] => {
    if (name !== key) return [[name, held]];
    return below.length === 0 ? [] : [[name, withoutPlace(held, below)]];
  });
  return Object.fromEntries(entries);
}
