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

/**
 * What a vendor's profile is called, as a report states it: its name, and its version where there is one.
 *
 * @param stated - what stands at `/profile` of a report
 * @returns `undefined` where that names no profile
 * @example
 * profileName({ name: "yunxi", version: "1.0.0" }); // "yunxi 1.0.0"
 */
export function profileName(stated: unknown): string | undefined {
  if (typeof stated !== "object" || stated === null) return undefined;
  const { name, version } = stated as Readonly<Record<string, unknown>>;
  if (typeof name !== "string") return undefined;
  return typeof version === "string" ? `${name} ${version}` : name;
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
