/** Orders schema versions such as `1.10.0`: below zero when `one` is the older. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(/[.+-]/, 3).map(Number)) as [number[], number[]];
  return (
    [0, 1, 2].map((index) => (a[index] ?? 0) - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
  );
}
