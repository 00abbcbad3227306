import { keysOf } from "@nianbao/form/pointer";

/** Puts a value in its place, in the objects that lead there; those that are not there yet are made. */
export function put(report: Record<string, unknown>, path: string, value: unknown): void {
  const keys = keysOf(path);
  const last = keys.pop() as string;
  let at = report;
  for (const key of keys) {
    if (!Object.hasOwn(at, key)) at[key] = {};
    at = at[key] as Record<string, unknown>;
  }
  at[last] = value;
}
