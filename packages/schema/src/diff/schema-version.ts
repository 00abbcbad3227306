import type { Bump } from "./change.ts";

type Numbers = readonly [major: number, minor: number, patch: number];

/** Orders versions such as `1.10.0`: below zero when `one` is the older. A preview (`1.0.0-rc.1`) comes before its release. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || comparePreviews(previewOf(one), previewOf(other));
}

/** How far a version rose; `undefined` when it fell. */
export function riseBetween(old: string, now: string): Bump | undefined {
  const [a, b] = [numbersOf(old), numbersOf(now)];
  const order = compareVersions(old, now);
  if (order >= 0) return order === 0 ? "none" : undefined;
  if (a[0] !== b[0]) return "major";
  return a[1] === b[1] ? "patch" : "minor";
}

/** The next version after a rise. */
export function nextVersion(version: string, bump: Bump): string {
  const [major, minor, patch] = numbersOf(version);
  switch (bump) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    default:
      return version;
  }
}

function numbersOf(version: string): Numbers {
  const [major = 0, minor = 0, patch = 0] = version.split(/[-+]/)[0]?.split(".").map(Number) ?? [];
  return [major, minor, patch];
}

function previewOf(version: string): string {
  return version.split("+")[0]?.split("-").slice(1).join("-") ?? "";
}

function comparePreviews(one: string, other: string): number {
  if (one === other) return 0;
  if (one === "" || other === "") return one === "" ? 1 : -1;
  return one.localeCompare(other, "en", { numeric: true });
}
