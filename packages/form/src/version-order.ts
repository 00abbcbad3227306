/** Orders schema versions such as `1.10.0`: below zero when `one` is the older. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => `${version}.0.0`.split(/[.+-]/, 3).map(Number)) as [
    number[],
    number[],
  ];
  return a.map((part, index) => part - (b[index] as number)).find((difference) => difference !== 0) ?? 0;
}

/** Whether a report states a schema version that is newer than the one that is known. What is no version is not. */
export function isNewer(version: unknown, known: string): version is string {
  return typeof version === "string" && compareVersions(version, known) > 0;
}
